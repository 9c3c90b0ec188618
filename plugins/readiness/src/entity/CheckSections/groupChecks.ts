// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type Checklist,
  type CheckResult,
  isOpen,
  type Severity,
} from 'backstage-plugin-readiness-common';
import { firstPrerequisite } from '../../components/firstPrerequisite';

/** A check as it is shown: with its definition and the checks that are collapsed under it. @internal */
export interface CheckEntry {
  result: CheckResult;
  /** Absent while the checklist is not there, or no longer holds the check. */
  definition?: Check;
  /** The checks that depend on this one, directly or through others. */
  dependents: CheckEntry[];
}

/** A section with its closed checks. @internal */
export interface SectionGroup {
  id: string;
  title: string;
  /** Place in the checklist, from 1; absent when the checklist does not know the section. */
  number?: number;
  done: CheckEntry[];
  /** Nothing of it is open. */
  isDone: boolean;
}

/** The checks of a service in the order in which they are read. @internal */
export interface GroupedChecks {
  /**
   * What keeps the service from being ready: open blockers, then open required checks. Of each, contradicted ones come first, as
   * somebody has to correct them; otherwise they are in the order of the checklist.
   */
  reasons: CheckEntry[];
  /** Checks that are open or waived and that the verdict does not depend on. */
  others: CheckEntry[];
  /** Sections with what is done in them. */
  sections: SectionGroup[];
}

interface GroupChecksOptions {
  checks: readonly CheckResult[];
  checklist?: Checklist;
}

/**
 * Puts the checks of a service into the order in which they are read. A check is placed under its prerequisite, and
 * the prerequisite is ranked by the higher of the two. Without a checklist the sections keep the order in which they first occur.
 *
 * @internal
 */
export function groupChecks(options: GroupChecksOptions): GroupedChecks {
  const { checks, checklist } = options;
  const definitions = new Map<string, Check>();
  const groups = new Map<string, SectionGroup>();
  for (const [index, section] of (checklist?.sections ?? []).entries()) {
    groups.set(section.id, emptyGroup(section.id, section.title, index + 1));
    for (const check of section.checks) {
      definitions.set(check.id, check);
    }
  }
  const order = [...definitions.keys()];
  const sorted = [...checks].sort(
    (one, other) => order.indexOf(one.check) - order.indexOf(other.check),
  );
  const results = new Map(sorted.map(result => [result.check, result]));
  const entries = new Map<string, CheckEntry>(
    sorted.map(result => [
      result.check,
      { result, definition: definitions.get(result.check), dependents: [] },
    ]),
  );

  const open: CheckEntry[] = [];
  for (const result of sorted) {
    const group =
      groups.get(result.section) ?? emptyGroup(result.section, result.section);
    groups.set(result.section, group);
    const entry = entries.get(result.check)!;
    const prerequisite = firstPrerequisite(result, results);
    group.isDone &&= !needsSomebody(result);
    if (prerequisite) {
      entries.get(prerequisite)!.dependents.push(entry);
    } else if (needsSomebody(result)) {
      open.push(entry);
    } else {
      group.done.push(entry);
    }
  }
  for (const { dependents } of entries.values()) {
    dependents.sort((one, other) => weightOf(other) - weightOf(one));
  }
  const weighted = open.map(entry => ({ entry, weight: weightOf(entry) }));
  return {
    reasons: weighted
      .filter(({ weight }) => weight > 0)
      .sort(
        (one, other) =>
          other.weight - one.weight ||
          contradictedFirst(one.entry) - contradictedFirst(other.entry),
      )
      .map(({ entry }) => entry),
    others: weighted
      .filter(({ weight }) => weight === 0)
      .map(({ entry }) => entry),
    sections: [...groups.values()].filter(group => group.done.length > 0),
  };
}

function emptyGroup(id: string, title: string, number?: number): SectionGroup {
  return { id, title, number, done: [], isDone: true };
}

function contradictedFirst({ result }: CheckEntry): number {
  return result.status === 'contradicted' ? 0 : 1;
}

function needsSomebody(result: CheckResult): boolean {
  return (
    result.status === 'waived' ||
    (isOpen(result.status) && result.severity !== 'informational')
  );
}

const weights: Partial<Record<Severity, number>> = { blocker: 2, required: 1 };

/**
 * The rank of a check by the highest severity that is open of it and its dependents; 0 when the verdict depends on none.
 *
 * @internal
 */
export function weightOf({ result, dependents }: CheckEntry): number {
  const own =
    result.counted && isOpen(result.status) ? weights[result.severity] ?? 0 : 0;
  return dependents.reduce(
    (most, entry) => Math.max(most, weightOf(entry)),
    own as number,
  );
}
