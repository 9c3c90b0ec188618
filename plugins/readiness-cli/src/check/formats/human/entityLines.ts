// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  checkTitle,
  type CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import {
  COUNTED_SEVERITIES,
  isDecisive,
  openChecks,
} from '../../report/openChecks';
import { placeOfCheck, placeOfFinding } from '../../report/placeOfCheck';
import type { EvaluatedEntity, Report } from '../../report/types';
import {
  counted,
  isReady,
  reasonOf,
  remediesOf,
  shortRef,
  VERDICT_WORDS,
} from '../../report/words';
import type { FormatOptions } from '../types';
import { changeLines, countChanges } from '../changeWords';
import { firstStep } from './firstStep';

const MOST_FINDINGS = 10;
const FEW = 3;

/** The lines about one entity. @internal */
export function entityLines(
  one: EvaluatedEntity,
  report: Report,
  options: FormatOptions,
): string[] {
  const { item, evaluation } = one;
  const { style } = options;
  const ready = isReady(evaluation.verdict);
  const mark = ready ? style.green('✓') : style.red('✗');
  const place = style.dim(`${item.file}:${item.line}`);
  return [
    `${mark} ${style.bold(shortRef(item.entityRef))} ${verdictText(
      one,
    )}  ${place}`,
    ...(ready ? [] : stepLinesOf(one, report, options)),
    ...changes(one, report, options),
    ...checkLines(one, report, options),
    ...findingLines(one, report, options),
    ...unknownLines(one, options),
    ...notObservedLines(one, options),
  ];
}

function verdictText({ evaluation }: EvaluatedEntity): string {
  const { verdict, level, completeness } = evaluation;
  if (isReady(verdict)) {
    return `is ${VERDICT_WORDS[verdict]}, level ${level ?? 'unknown'}`;
  }
  const open = openChecks(evaluation);
  const parts = COUNTED_SEVERITIES.filter(severity =>
    isDecisive({ severity }),
  ).flatMap(severity => {
    const { length } = open.filter(result => result.severity === severity);
    const many = severity === 'blocker' ? 'blockers' : severity;
    return length > 0 ? counted(length, severity, many) : [];
  });
  const checks = parts.length > 0 ? `${parts.join(' and ')} open, ` : '';
  return `is ${VERDICT_WORDS[verdict]}: ${checks}${completeness.answered} of ${completeness.applicable} questions answered`;
}

/** What the change does to the entity. */
function changes(
  one: EvaluatedEntity,
  { comparedWith }: Report,
  { style }: FormatOptions,
): string[] {
  if (!comparedWith) {
    return [];
  }
  if (comparedWith.added.includes(one.item.entityRef)) {
    return [`  New since ${comparedWith.name}.`];
  }
  const lines = changeLines(one);
  if (!one.change || lines.length === 0) {
    return one.change
      ? [style.dim(`  Nothing changes from ${comparedWith.name}.`)]
      : [];
  }
  const { worse, better } = countChanges(lines);
  return [
    `  ${style.bold(
      `Since ${comparedWith.name}:`,
    )} ${better} better, ${worse} worse`,
    ...lines.map(({ direction, text }) =>
      direction === 'worse'
        ? `    ${style.red('↓')} ${text}`
        : `    ${style.green('↑')} ${text}`,
    ),
  ];
}

function stepLinesOf(
  one: EvaluatedEntity,
  report: Report,
  { style }: FormatOptions,
): string[] {
  const step = firstStep(one, report);
  if (!step) {
    return [];
  }
  const place = style.dim(`${step.place.file}:${step.place.line}`);
  return [
    `  ${style.bold('Do first:')} ${step.question ?? step.check}  ${place}`,
    ...step.yaml.map(line => `    ${style.cyan(line)}`),
    ...(step.words ? [`    ${step.words}`] : []),
  ];
}

function checkLines(
  { item, checklist, evaluation }: EvaluatedEntity,
  { known }: Report,
  { style, verbose }: FormatOptions,
): string[] {
  const open = openChecks(evaluation);
  const shown = verbose ? open : mostTelling(open);
  const lines = shown.flatMap(result => {
    const { file, line } = placeOfCheck(result, item, known);
    const severity = style.dim(`(${result.severity})`);
    const place = style.dim(`${file}:${line}`);
    return [
      `  ${markOf(result, style)} ${titleOf(
        result,
        checklist,
      )} ${severity}: ${reasonOf(result)}  ${place}`,
      ...remediesOf(result).map(text => `      ${text}`),
    ];
  });
  const left = COUNTED_SEVERITIES.flatMap(severity => {
    const more = open.filter(
      result => result.severity === severity && !shown.includes(result),
    );
    return more.length > 0 ? `${more.length} ${severity}` : [];
  });
  return left.length > 0
    ? [...lines, style.dim(`  … and ${left.join(', ')} open: --verbose`)]
    : lines;
}

/** What is written down and wrong, and blockers; a few of those that are only missing, so that there is something to begin with. */
function mostTelling(open: CheckResult[]): CheckResult[] {
  const isTelling = ({ severity, status, prerequisite }: CheckResult) =>
    (severity === 'blocker' && prerequisite === undefined) ||
    ['fail', 'contradicted', 'stale'].includes(status);
  const others = open.filter(
    result =>
      !isTelling(result) &&
      isDecisive(result) &&
      result.prerequisite === undefined,
  );
  const places = Math.max(0, FEW - open.filter(isTelling).length);
  const some = new Set(others.slice(0, places));
  return open.filter(result => isTelling(result) || some.has(result));
}

function markOf(
  { severity, status }: CheckResult,
  { red, yellow }: FormatOptions['style'],
): string {
  return severity === 'blocker' || status === 'contradicted'
    ? red('✗')
    : yellow('!');
}

function titleOf({ check }: CheckResult, checklist: CompiledChecklist): string {
  return checkTitle(checklist.checksById.get(check) ?? { id: check });
}

function findingLines(
  { evaluation: { findings } }: EvaluatedEntity,
  { known }: Report,
  { style, verbose }: FormatOptions,
): string[] {
  const shown = verbose ? findings : findings.slice(0, MOST_FINDINGS);
  const more = findings.length - shown.length;
  return [
    ...shown.map(finding => {
      const place = placeOfFinding(finding, known);
      return `  ${style.yellow('!')} ${finding.message} ${finding.fix}${
        place ? `  ${style.dim(`${place.file}:${place.line}`)}` : ''
      }`;
    }),
    ...(more > 0
      ? [style.dim(`  … and ${counted(more, 'mistake')} more: --verbose`)]
      : []),
  ];
}

function unknownLines(
  { unknownEntities }: EvaluatedEntity,
  { style, verbose }: FormatOptions,
): string[] {
  if (unknownEntities.length === 0) {
    return [];
  }
  const many = unknownEntities.length;
  return [
    style.dim(
      `  ${counted(
        many,
        'related entity is',
        'related entities are',
      )} not in these files${
        verbose ? ` (${unknownEntities.join(', ')})` : ''
      }: what ${many === 1 ? 'it answers' : 'they answer'} is missing here.`,
    ),
  ];
}

function notObservedLines(
  { notObservedYet = [] }: EvaluatedEntity,
  { style, verbose }: FormatOptions,
): string[] {
  return notObservedYet.length === 0
    ? []
    : [
        style.dim(
          `  ${counted(
            notObservedYet.length,
            'check depends',
            'checks depend',
          )} on what the portal has not observed yet${
            verbose ? ` (${notObservedYet.join(', ')})` : ''
          }: its status comes from answers alone.`,
        ),
      ];
}
