// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Words that exclude every other one: the parser refuses them beside something. */
const ALONE = new Set(['none', 'no']);

/** Whether a word excludes every other answer. @internal */
export function isAlone(word: string): boolean {
  return ALONE.has(word);
}

/**
 * What is chosen once one more word is: one that excludes the others replaces them, and is replaced by any other.
 * @internal
 */
export function chosenWords(
  before: readonly string[],
  chosen: readonly string[],
): string[] {
  const added = chosen.find(word => !before.includes(word));
  if (added === undefined) {
    return [...chosen];
  }
  return isAlone(added) ? [added] : chosen.filter(word => !isAlone(word));
}
