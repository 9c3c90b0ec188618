// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkTitle } from 'backstage-plugin-readiness-common';
import { belowLevel } from '../report/exitCodeOf';
import type { EvaluatedEntity, Report } from '../report/types';
import { counted, isReady, shortRef, VERDICT_WORDS } from '../report/words';
import { entityLines } from './human/entityLines';
import { firstStep } from './human/firstStep';
import type { FormatOptions } from './types';

/** For people: first what to know, then what to do. @internal */
export function formatHuman(report: Report, options: FormatOptions): string {
  const { entities, leftOut } = report;
  const { style, quiet, verbose, minLevel } = options;
  const open = entities.filter(
    ({ evaluation }) => !isReady(evaluation.verdict),
  );
  const low = belowLevel(report, minLevel).filter(one => !open.includes(one));
  const rest = entities.filter(
    one => !open.includes(one) && !low.includes(one),
  );
  if (quiet) {
    return toText([[...open, ...low].map(quietLine)]);
  }
  const removed = report.comparedWith?.removed ?? [];
  return toText([
    entities.length > 1 ? headline(report, open, low, options) : [],
    ...[...open, ...low].map(one => entityLines(one, report, options)),
    rest.flatMap(one => entityLines(one, report, options)),
    removed.length > 0
      ? [
          `Gone since ${report.comparedWith?.name}: ${removed
            .map(shortRef)
            .join(', ')}.`,
        ]
      : [],
    entities.length === 0 ? [nothingEvaluated(report)] : [],
    leftOutLines(leftOut, {
      isEach: verbose || entities.length === 0,
      style,
    }),
  ]);
}

function leftOutLines(
  leftOut: Report['leftOut'],
  { isEach, style }: { isEach: boolean } & Pick<FormatOptions, 'style'>,
): string[] {
  if (isEach) {
    return leftOut.map(({ item, reason }) =>
      style.dim(`- ${shortRef(item.entityRef)}: ${reason}`),
    );
  }
  const count = counted(leftOut.length, 'entity is', 'entities are');
  return leftOut.length > 0
    ? [style.dim(`${count} in scope of no checklist.`)]
    : [];
}

function headline(
  report: Report,
  open: EvaluatedEntity[],
  low: EvaluatedEntity[],
  { style, minLevel }: FormatOptions,
): string[] {
  const all = report.entities.length;
  if (open.length > 0) {
    const [first] = open;
    const step = firstStep(first, report);
    return [
      style.bold(
        `${style.red('✗')} ${open.length} of ${all} entities ${
          open.length === 1 ? 'is' : 'are'
        } not ready.`,
      ),
      ...(step
        ? [
            `  Do first: ${shortRef(first.item.entityRef)}, ${checkTitle(
              first.checklist.checksById.get(step.check) ?? { id: step.check },
            )}  ${style.dim(`${step.place.file}:${step.place.line}`)}`,
          ]
        : []),
    ];
  }
  if (low.length > 0) {
    return [
      style.bold(
        `${style.yellow('!')} All ${all} entities are ready; ${counted(
          low.length,
          'is',
          'are',
        )} below the level ${minLevel}.`,
      ),
    ];
  }
  return [style.bold(`${style.green('✓')} All ${all} entities are ready.`)];
}

function quietLine({ item, evaluation }: EvaluatedEntity): string {
  const { verdict, level, blockers } = evaluation;
  return [
    `${item.file}:${item.line}: ${shortRef(item.entityRef)} is ${
      VERDICT_WORDS[verdict]
    }`,
    ...(level ? [`level ${level}`] : []),
    ...(blockers.length > 0 ? [`open: ${blockers.join(', ')}`] : []),
  ].join('; ');
}

function nothingEvaluated({ leftOut, problems }: Report): string {
  return leftOut.length > 0
    ? 'Nothing was evaluated: no entity is in scope of the checklist.'
    : `Nothing was evaluated${
        problems.length > 0 ? ': see the notes above' : ''
      }.`;
}

/** Parts with an empty line between them. */
function toText(parts: string[][]): string {
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}
