// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ChangeCause,
  HistoryEntry,
} from 'backstage-plugin-readiness-common';

/** What one evaluation changed. @internal */
export interface HistoryGroup {
  /** ISO date-time. */
  at: string;
  /** What made the backend evaluate; empty when it is not known. */
  because: ChangeCause[];
  /** What was answered otherwise, or another checklist: the causes that are known. */
  causes: HistoryEntry[];
  /** What came of it; the verdict first. */
  effects: HistoryEntry[];
}

const causes = ['answer', 'checklist', 'retired', 'returned', 'evaluated'];
const effects = ['verdict', 'check'];

/**
 * Puts what was stored at one moment together, what caused it apart from what came of it. Within each the order stays.
 *
 * @internal
 */
export function groupEntries(entries: readonly HistoryEntry[]): HistoryGroup[] {
  const groups: HistoryGroup[] = [];
  for (const entry of entries) {
    let group = groups.at(-1);
    if (group?.at !== entry.at) {
      group = {
        at: entry.at,
        because: entry.causes ?? [],
        causes: [],
        effects: [],
      };
      groups.push(group);
    }
    (causes.includes(entry.type) ? group.causes : group.effects).push(entry);
  }
  for (const group of groups) {
    group.effects.sort((one, other) => placeOf(one.type) - placeOf(other.type));
  }
  return groups;
}

/** Kinds of change that this version does not know come last. */
function placeOf(type: string): number {
  const place = effects.indexOf(type);
  return place < 0 ? effects.length : place;
}
