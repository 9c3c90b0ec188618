// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type Checklist,
  type CheckResult,
  isOpen,
} from 'backstage-plugin-readiness-common';

/** A check as it is shown: with the words of the checklist and what is folded under it. @internal */
export interface CheckEntry {
  result: CheckResult;
  /** Absent while the checklist is not there, or no longer holds the check. */
  definition?: Check;
  /** The checks that wait for the answer to this one, their own ones included. */
  gated: CheckEntry[];
}

/** A section with its checks, those that need somebody first. @internal */
export interface SectionGroup {
  id: string;
  title: string;
  /** Place in the checklist, from 1; absent when the checklist does not know the section. */
  number?: number;
  /** Open checks, then waived ones, each in the order of the checklist. */
  open: CheckEntry[];
  done: CheckEntry[];
  /** Passed of the applicable checks that count. */
  passed: number;
  total: number;
}

interface GroupChecksOptions {
  checks: readonly CheckResult[];
  checklist?: Checklist;
}

/**
 * Puts the checks of a service into the order in which they are read. Without a checklist the sections keep the order
 * in which they first occur.
 *
 * @internal
 */
export function groupChecks(options: GroupChecksOptions): SectionGroup[] {
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
      { result, definition: definitions.get(result.check), gated: [] },
    ]),
  );

  for (const result of sorted) {
    const group =
      groups.get(result.section) ?? emptyGroup(result.section, result.section);
    groups.set(result.section, group);
    if (result.counted && result.status !== 'notApplicable') {
      group.total += 1;
      group.passed += result.status === 'pass' ? 1 : 0;
    }
    const entry = entries.get(result.check)!;
    const gate = firstGate(result, results);
    if (gate) {
      entries.get(gate)!.gated.push(entry);
    } else if (needsSomebody(result)) {
      group.open.push(entry);
    } else {
      group.done.push(entry);
    }
  }

  const shown = [...groups.values()].filter(
    group => group.open.length + group.done.length > 0,
  );
  for (const group of shown) {
    group.open.sort((one, other) => weight(one.result) - weight(other.result));
  }
  return shown;
}

function emptyGroup(id: string, title: string, number?: number): SectionGroup {
  return { id, title, number, open: [], done: [], passed: 0, total: 0 };
}

function needsSomebody(result: CheckResult): boolean {
  return (
    result.status === 'waived' ||
    (isOpen(result.status) && result.severity !== 'informational')
  );
}

/** Blockers before the others, waived ones last; equal ones keep their order. */
function weight(result: CheckResult): number {
  if (result.status === 'waived') {
    return 2;
  }
  return result.severity === 'blocker' ? 0 : 1;
}

/** The gate at the end of the chain of gates; none when the chain runs in a circle or leaves the service. */
function firstGate(
  result: CheckResult,
  results: ReadonlyMap<string, CheckResult>,
): string | undefined {
  const seen = new Set([result.check]);
  let gate = result.gate;
  let last: string | undefined;
  while (gate !== undefined && results.has(gate)) {
    if (seen.has(gate)) {
      return undefined;
    }
    seen.add(gate);
    last = gate;
    gate = results.get(gate)?.gate;
  }
  return last;
}
