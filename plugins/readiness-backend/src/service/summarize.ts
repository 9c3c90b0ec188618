// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CountByVerdict,
  MatrixRow,
  Summary,
  Verdict,
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

/** Ready, with or without waivers, is what may be live. */
const NOT_READY = ['notReady', 'unassessed'];

/** The health endpoint, the first thing that monitoring asks for, does not pass. */
const UNWATCHED = ['unmonitored', 'unknown'];

/**
 * Counts groups of services into the figures of the overview.
 * @internal
 */
export function summarize(
  rows: SummaryRows,
  vocabulary: CheckVocabulary,
): Omit<Summary, 'visibility' | 'observing' | 'missingProviders'> {
  const { groups, openChecks, lastSweep } = rows;
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
    matrix: matrixOf(groups, vocabulary.dataClasses),
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

function matrixOf(
  groups: ServiceGroup[],
  dataClasses: readonly string[],
): MatrixRow[] {
  const rows = new Map<string, MatrixRow>(
    dataClasses.map(dataClass => [dataClass, emptyRow(dataClass)]),
  );
  for (const group of groups) {
    const classes = classesOf(group);
    for (const dataClass of classes.length ? classes : ['unanswered']) {
      const row = rows.get(dataClass) ?? emptyRow(dataClass);
      addMonitoring(row, group);
      rows.set(dataClass, row);
    }
  }
  return [...rows.values()];
}

function urgentOf(groups: ServiceGroup[]): Summary['urgent'] {
  const live = groups.filter(
    group => group.live && NOT_READY.includes(group.verdict),
  );
  const unwatched = live.filter(
    group =>
      UNWATCHED.includes(group.monitoring) &&
      classesOf(group).some(dataClass => dataClass !== 'none'),
  );
  const byClass = new Map<string, number>();
  for (const group of unwatched) {
    for (const dataClass of classesOf(group)) {
      byClass.set(dataClass, (byClass.get(dataClass) ?? 0) + group.services);
    }
  }
  const [commonest] = [...byClass].sort(
    ([one, ones], [other, others]) => others - ones || one.localeCompare(other),
  );
  return {
    liveNotReady: sum(live),
    sensitiveUnmonitored: sum(unwatched),
    // Named only when it is true of all of them.
    ...(commonest &&
      commonest[1] === sum(unwatched) && { dataClass: commonest[0] }),
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
