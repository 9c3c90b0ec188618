// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type ChecklistWithCounts,
  checkTitle,
  SEVERITIES,
} from 'backstage-plugin-readiness-common';
import type { Arrangement, Evidence } from './useArrangement';

/** Questions under one heading. @internal */
export interface ArrangedSection {
  /** Of the checklist; absent for all questions in another order. */
  id?: string;
  /** Place among the sections of the checklist, from 1. */
  number?: number;
  title?: string;
  checks: Check[];
}

/**
 * The questions that are wanted, by section; weakest first in one list, as sections do not follow each other by share then.
 *
 * @param text - only questions that contain this, and sections whose title does
 * @internal
 */
export function arrangeChecks(
  checklist: ChecklistWithCounts,
  text: string,
  arrangement: Arrangement,
): ArrangedSection[] {
  const { order, severity, evidence } = arrangement;
  const wanted = text.toLocaleLowerCase();
  const isShown = (check: Check) =>
    (severity.length === 0 || severity.includes(check.severity)) &&
    (evidence.length === 0 ||
      evidence.some(item => hasEvidence(checklist, check, item)));
  const sections = checklist.sections
    .map(({ id, title, checks }, index) => ({
      id,
      title,
      number: index + 1,
      checks: checks.filter(
        check =>
          isShown(check) &&
          (title.toLocaleLowerCase().includes(wanted) ||
            matches(check, wanted)),
      ),
    }))
    .filter(({ checks }) => checks.length > 0);
  if (order === 'asked' || sections.length === 0) {
    return sections;
  }
  const all = sections.flatMap(({ checks }) => checks);
  const shareOf = new Map(
    all.map(({ id }) => [id, passingShare(checklist.counts[id]) ?? Infinity]),
  );
  return [
    {
      checks: all.sort(
        (one, other) =>
          shareOf.get(one.id)! - shareOf.get(other.id)! ||
          SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
      ),
    },
  ];
}

/** How many of the services that it applies to pass, from 0 to 1; undefined if it applies to none. @internal */
export function passingShare(
  counts: ChecklistWithCounts['counts'][string] = {},
): number | undefined {
  const { notApplicable = 0, pass = 0 } = counts;
  const total =
    Object.values(counts).reduce((sum, count) => sum + count, 0) -
    notApplicable;
  return total > 0 ? pass / total : undefined;
}

function hasEvidence(
  checklist: ChecklistWithCounts,
  { id }: Check,
  evidence: Evidence,
): boolean {
  const answers = checklist.verifiableAnswers[id];
  switch (evidence) {
    case 'verifiable':
      return answers !== undefined;
    case 'declared':
      return answers === undefined;
    case 'contradicted':
      return (checklist.counts[id]?.contradicted ?? 0) > 0;
  }
}

function matches(check: Check, wanted: string): boolean {
  return [check.id, checkTitle(check), check.question, check.why].some(text =>
    text?.toLocaleLowerCase().includes(wanted),
  );
}
