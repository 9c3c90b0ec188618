// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Puts items into an order in which each group has its turn, and within a group the order stays: the first of every
 * group, then the second of every group. A group that is large and slow is left to the end, where nobody waits for it.
 * @internal
 */
export function inTurns<T>(items: T[], groupOf: (item: T) => string): T[] {
  const before = new Map<string, number>();
  const turns: T[][] = [];
  for (const item of items) {
    const group = groupOf(item);
    const turn = before.get(group) ?? 0;
    before.set(group, turn + 1);
    turns[turn] ??= [];
    turns[turn].push(item);
  }
  return turns.flat();
}
