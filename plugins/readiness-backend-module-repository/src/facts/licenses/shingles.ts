// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/* eslint-disable no-bitwise */

/** FNV-1a, 32 bit. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function joined(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ right;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A number for each word. @internal */
export function hashWords(words: readonly string[]): Uint32Array {
  return Uint32Array.from(words, hashOf);
}

/**
 * A number for each run of so many words. A text of fewer words is one run.
 * @internal
 */
export function shinglesOf(hashes: Uint32Array, size: 2 | 3): Uint32Array {
  if (hashes.length < size) {
    return hashes.length > 0
      ? Uint32Array.of(hashes.reduce(joined, 7))
      : new Uint32Array();
  }
  const shingles = new Uint32Array(hashes.length - size + 1);
  for (let index = 0; index < shingles.length; index++) {
    const pair = joined(hashes[index], hashes[index + 1]);
    shingles[index] = size === 2 ? pair : joined(pair, hashes[index + 2]);
  }
  return shingles;
}

/**
 * Which words of a text stand in a run of three that the other text has too.
 * @internal
 */
export function coveredBy(
  triples: Uint32Array,
  length: number,
  others: ReadonlySet<number>,
): Uint8Array {
  const covered = new Uint8Array(length);
  for (let index = 0; index < triples.length; index++) {
    if (others.has(triples[index])) {
      covered.fill(1, index, Math.min(length, index + 3));
    }
  }
  return covered;
}
