// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { counted, shortRef } from '../../check/report/words';
import { createStyle, type Style } from '../../terminal/createStyle';
import type { Terminal } from '../../terminal/Terminal';
import { toPrintable } from '../../terminal/toPrintable';
import type { CheckChange, ChecklistChanges } from './compareChecklists';
import type { PopulationChanges, VerdictChange } from './types';

/** @internal */
export interface DiffReport {
  from: string;
  to: string;
  changes: ChecklistChanges;
  population?: PopulationChanges;
}

const MARKS = { added: '+', removed: '-', changed: '~' };
const VERDICTS = {
  ready: 'ready',
  readyWithWaivers: 'ready with waivers',
  notReady: 'not ready',
  unassessed: 'not assessed',
};

/** For people. @internal */
export function formatHuman(report: DiffReport, terminal: Terminal): string {
  const style = createStyle(terminal.stdout, terminal.env);
  const { from, to, changes, population } = report;
  const { checks, contradictions, others } = changes;
  const isSame = checks.length + contradictions.length + others.length === 0;
  return toPrintable(
    [
      style.bold(`${from} → ${to}`),
      ...(isSame ? ['Nothing differs.'] : []),
      ...checks.map(change => checkLine(change, style)),
      ...contradictions.map(
        ({ id, change }) =>
          `${paint(change, style)(MARKS[change])} contradiction ${id}`,
      ),
      ...others.map(key => `${style.yellow('~')} ${key}`),
      ...(population ? ['', ...populationLines(population, style)] : []),
      '',
    ].join('\n'),
  );
}

function checkLine(
  { check, change, severity, parts }: CheckChange,
  style: Style,
): string {
  const { from, to } = severity ?? {};
  const others = parts.filter(part => part !== 'severity');
  const what = [
    ...(from && to ? [`${from} → ${to}`] : [from ?? to ?? []].flat()),
    ...others,
  ];
  return `${paint(change, style)(MARKS[change])} ${check}: ${what.join(', ')}`;
}

function paint(change: CheckChange['change'], style: Style) {
  return { added: style.green, removed: style.red, changed: style.yellow }[
    change
  ];
}

function populationLines(
  population: PopulationChanges,
  style: Style,
): string[] {
  const { name, evaluated, verdicts, onlyChecks } = population;
  const { nowInScope, noLongerInScope } = population;
  const group = (title: string, some: VerdictChange[]) =>
    some.length === 0
      ? []
      : [
          style.bold(`${title}: ${counted(some.length, 'service')}`),
          ...some.map(
            ({ entityRef, from, to, because }) =>
              `  ${shortRef(entityRef)}: ${VERDICTS[from]} → ${VERDICTS[to]}${
                because.length > 0 ? ` (${because.join(', ')})` : ''
              }`,
          ),
        ];
  const of = (direction: string) =>
    verdicts.filter(one => one.direction === direction);
  const list = (title: string, refs: string[]) =>
    refs.length === 0 ? [] : [`${title}: ${refs.map(shortRef).join(', ')}`];
  return [
    ...group('Worse', of('worse')),
    ...group('Better', of('better')),
    ...group('Another verdict', of('same')),
    ...list('Now in scope', nowInScope),
    ...list('No longer in scope', noLongerInScope),
    `${counted(
      evaluated,
      'service',
    )} of ${name} evaluated by both: the verdict of ${
      verdicts.length
    } changes, only checks of ${onlyChecks.length}.`,
  ];
}

/** For programs. @internal */
export function formatJson(report: DiffReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
