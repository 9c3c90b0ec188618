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
  const lines: string[] = [];
  if (quiet) {
    for (const one of [...open, ...low]) {
      lines.push(quietLine(one));
    }
    return toText(lines);
  }
  if (entities.length > 1) {
    lines.push(...headline(report, open, low, options), '');
  }
  for (const one of [...open, ...low]) {
    lines.push(...entityLines(one, report, options), '');
  }
  const rest = entities.filter(
    one => !open.includes(one) && !low.includes(one),
  );
  for (const one of rest) {
    lines.push(...entityLines(one, report, options));
  }
  if (rest.length > 0) {
    lines.push('');
  }
  const removed = report.comparedWith?.removed ?? [];
  if (removed.length > 0) {
    lines.push(
      `Gone since ${report.comparedWith?.name}: ${removed
        .map(shortRef)
        .join(', ')}.`,
      '',
    );
  }
  if (entities.length === 0) {
    lines.push(nothingEvaluated(report), '');
  }
  if (leftOut.length > 0 && (verbose || entities.length === 0)) {
    lines.push(
      ...leftOut.map(({ item, reason }) =>
        style.dim(`- ${shortRef(item.entityRef)}: ${reason}`),
      ),
      '',
    );
  } else if (leftOut.length > 0) {
    lines.push(
      style.dim(
        `${counted(
          leftOut.length,
          'entity is',
          'entities are',
        )} in scope of no checklist.`,
      ),
      '',
    );
  }
  return toText(lines);
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

function toText(lines: string[]): string {
  while (lines.at(-1) === '') {
    lines.pop();
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}
