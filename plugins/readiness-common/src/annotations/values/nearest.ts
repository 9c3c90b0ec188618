// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { distance } from 'fastest-levenshtein';

/** The candidate closest to a word, for "did you mean"; `undefined` if none is close. @internal */
export function nearest(
  word: string,
  candidates: Iterable<string>,
): string | undefined {
  const short = word.slice(0, 64).toLowerCase();
  if (short.length < 2) {
    return undefined;
  }
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(short.length / 3)) + 1;
  // A short word is close to everything
  if (short.length < 5) {
    bestDistance = 2;
  }
  let extended: string | undefined;
  for (const candidate of candidates) {
    const far = distance(short, candidate.toLowerCase());
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
    if (
      extended === undefined &&
      short.length > 3 &&
      candidate.startsWith(`${short}-`)
    ) {
      extended = candidate;
    }
  }
  return best ?? extended;
}
