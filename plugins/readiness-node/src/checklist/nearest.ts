// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { closest, distance } from 'fastest-levenshtein';

/** The most similar of `words`; nothing if none is close. @public */
export function nearest(
  word: string,
  words: Iterable<string>,
): string | undefined {
  const list = [...words];
  if (list.length === 0) {
    return undefined;
  }
  const found = closest(word.toLowerCase(), list);
  const tolerated = Math.max(2, Math.floor(word.length / 3));
  return distance(word.toLowerCase(), found.toLowerCase()) <= tolerated
    ? found
    : undefined;
}

/** "did you mean x?", or the choice if nothing is close: the second half of a message about an unknown word. @public */
export function suggest(word: string, words: Iterable<string>): string {
  const list = [...words];
  const found = nearest(word, list);
  return found ? `did you mean "${found}"?` : `use one of: ${list.join(', ')}`;
}
