// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { hashWords, shinglesOf } from '../shingles';
import { withoutVersions } from '../withoutVersions';
import { wordsOf } from '../wordsOf';

/** Word pairs that are kept of each licence: those with the least hashes, which is a random choice, and the same for all. */
const PAIRS = 32;

/** The same text as another id. */
const SAME_TEXT = new Set(['MPL-2.0-no-copyleft-exception']);

/**
 * The SPDX list as id, number of words and sketch of each text; what is deprecated and what has the same text as another
 * is left out. For the generator, and for the test that it was run.
 * @internal
 */
export function sketchList(): [id: string, words: number, sketch: string][] {
  const ids: string[] = require('spdx-license-ids');
  const texts: Record<
    string,
    { licenseText: string }
  > = require('spdx-license-list/full');
  const known = ids
    .map(withoutVersions)
    .filter(id => texts[id] && !SAME_TEXT.has(id));
  return [...new Set(known)].sort().map(id => {
    const { words } = wordsOf(texts[id].licenseText);
    const pairs = new Set(shinglesOf(hashWords(words), 2));
    const least = Uint32Array.from(pairs).sort().slice(0, PAIRS);
    return [id, words.length, Buffer.from(least.buffer).toString('base64')];
  });
}
