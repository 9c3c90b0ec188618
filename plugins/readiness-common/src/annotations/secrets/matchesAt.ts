// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** One match, with its place. @internal */
export interface PlacedMatch {
  match: RegExpExecArray;
  start: number;
  end: number;
}

/**
 * What a sticky expression matches at given places. It does not search, so its time depends only on the text at those
 * places. Matches do not overlap.
 * @param hits - in order
 * @param before - an expression may begin up to so many characters before a hit
 * @internal
 */
export function matchesAt(
  pattern: RegExp,
  text: string,
  hits: readonly number[],
  canStart?: (text: string, at: number) => boolean,
  before = 0,
): PlacedMatch[] {
  const found: PlacedMatch[] = [];
  let next = 0;
  for (const hit of hits) {
    for (let at = Math.max(next, hit - before); at <= hit; at++) {
      next = at + 1;
      if (!canStart || canStart(text, at)) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match) {
          const end = pattern.lastIndex;
          next = Math.max(next, end);
          found.push({ match, start: at, end });
          break;
        }
      }
    }
  }
  return found;
}
