// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CountByVerdict,
  isSensitiveNotMonitored,
  type MatrixRow,
  NOT_ASSESSED,
  NOT_READY,
  type Summary,
  type Verdict,
} from 'backstage-plugin-readiness-common';
import type {
  ServiceGroup,
  SummaryRows,
} from '../database/operations/read/readSummary';
import type { CheckVocabulary } from './request/CheckVocabulary';
import {
  addMonitoring,
  noMonitoring,
  summarizeVerification,
} from './summarizeVerification';

/**
 * Counts groups of services into the figures of the overview.
 * @internal
 */
export function summarize(
  rows: SummaryRows,
  vocabulary: CheckVocabulary,
  /** The data classes that are asked for; all by default. */
  dataClasses: readonly string[] = vocabulary.dataClasses,
): Omit<Summary, 'visibility' | 'observing' | 'portal' | 'missingProviders'> {
  const { groups, openChecks, contradictions, lastSweep } = rows;
  const verdicts: CountByVerdict = {
    unassessed: 0,
    notReady: 0,
    readyWithWaivers: 0,
    ready: 0,
  };
  for (const { verdict, services } of groups) {
    verdicts[verdict as Verdict] += services;
  }
  return {
    totalItems: sum(groups),
    verdicts,
    matrix: matrixOf(groups, dataClasses, vocabulary.dataClasses),
    contradictions,
    ...summarizeVerification(groups),
    topOpenChecks: openChecks.flatMap(({ check, services }) => {
      const asked = vocabulary.checks.get(check);
      const section = vocabulary.sectionOf.get(check);
      // A check that a newer checklist no longer has is gone with the next evaluation.
      return asked && section
        ? [{ check, section, severity: asked.severity, services }]
        : [];
    }),
    urgent: urgentOf(groups),
    ...(lastSweep && {
      lastSweep: {
        finishedAt: new Date(lastSweep.finishedAt).toISOString(),
        services: lastSweep.services,
      },
    }),
  };
}

/**
 * A row for each of the data classes that are asked for, and for those that no checklist has any more.
 */
function matrixOf(
  groups: ServiceGroup[],
  dataClasses: readonly string[],
  known: readonly string[],
): MatrixRow[] {
  const rows = new Map<string, MatrixRow>(
    dataClasses.map(dataClass => [dataClass, emptyRow(dataClass)]),
  );
  for (const group of groups) {
    const classes = classesOf(group);
    for (const dataClass of classes.length ? classes : ['unanswered']) {
      // A service of two classes is found by either; the other one was not asked for.
      if (known.includes(dataClass) && !dataClasses.includes(dataClass)) {
        continue;
      }
      const row = rows.get(dataClass) ?? emptyRow(dataClass);
      addMonitoring(row, group);
      rows.set(dataClass, row);
    }
  }
  return [...rows.values()];
}

function urgentOf(groups: ServiceGroup[]): Summary['urgent'] {
  const live = groups.filter(group => group.live);
  const notReady = live.filter(group => group.verdict === NOT_READY);
  const notMonitored = notReady.filter(group =>
    isSensitiveNotMonitored({
      monitoring: group.monitoring,
      dataClasses: classesOf(group),
    }),
  );
  const byClass = new Map<string, number>();
  for (const group of notMonitored) {
    for (const dataClass of classesOf(group)) {
      byClass.set(dataClass, (byClass.get(dataClass) ?? 0) + group.services);
    }
  }
  const [commonest] = [...byClass].sort(
    ([one, ones], [other, others]) => others - ones || one.localeCompare(other),
  );
  return {
    live: sum(live),
    liveNotReady: sum(notReady),
    liveUnassessed: sum(live.filter(group => group.verdict === NOT_ASSESSED)),
    sensitiveUnmonitored: sum(notMonitored),
    // Named only when it is true of all of them.
    ...(commonest &&
      commonest[1] === sum(notMonitored) && { dataClass: commonest[0] }),
  };
}

function classesOf(group: ServiceGroup): string[] {
  return group.data_classes ? group.data_classes.split(',') : [];
}

function emptyRow(dataClass: string): MatrixRow {
  return { dataClass, ...noMonitoring() };
}

function sum(groups: ServiceGroup[]): number {
  return groups.reduce((total, { services }) => total + services, 0);
}
