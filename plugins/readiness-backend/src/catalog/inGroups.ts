// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Works on items, several at once but never two of a group. Stops taking more when the signal is aborted.
 * @internal
 */
export async function inGroups<T>(
  items: T[],
  options: {
    atOnce: number;
    groupOf: (item: T) => string;
    work: (item: T) => Promise<void>;
    signal?: AbortSignal;
  },
): Promise<void> {
  const { atOnce, groupOf, work, signal } = options;
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groupOf(item);
    const others = groups.get(group);
    if (others) {
      others.push(item);
    } else {
      groups.set(group, [item]);
    }
  }
  const ready = [...groups.values()];
  const worker = async () => {
    // A group that somebody works on is in no one's reach; whoever has it puts it back and goes on.
    for (
      let group = ready.shift();
      group && !signal?.aborted;
      group = ready.shift()
    ) {
      await work(group.shift()!);
      if (group.length > 0) {
        ready.push(group);
      }
    }
  };
  await Promise.all(
    Array.from({ length: Math.min(atOnce, ready.length) }, worker),
  );
}
