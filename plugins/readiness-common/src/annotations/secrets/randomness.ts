// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Shannon entropy in bits a character. @internal */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}

/** A word as people write them, a number, a version, or both: `oauth2`, `v3`, `2026`, `WebAuthn2`. */
const WORD = /^(?:\d{1,8}|[a-z]{1,14}\d{0,4}|v\d{1,6}|\d{1,4}[a-z]{1,6})$/i;
const VOWEL = /[aeiouy]/i;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{5}/i;
/** Abbreviations that no vowel makes a word: `mysql`, `https`, `grpc`. */
const SHORT = 5;

function isWord(part: string): boolean {
  if (!WORD.test(part)) {
    return false;
  }
  const letters = part.replace(/\d+/g, '');
  return (
    letters.length <= 3 ||
    (letters.length <= SHORT
      ? // Two changes of case within five letters are no word
        !/[a-z][A-Z]/.test(letters)
      : VOWEL.test(letters) && !CONSONANTS.test(letters))
  );
}

/**
 * Made of words, numbers and dates, as names of things are: `load-test-2026`, `db-credentials`, `CustomTokenSerializer`.
 * @internal
 */
export function looksLikeWords(text: string): boolean {
  const parts = text.split(/[^A-Za-z0-9\u0080-\uFFFF]+/).filter(Boolean);
  if (parts.length === 0) {
    return true;
  }
  let words = 0;
  let short = 0;
  for (const part of parts) {
    // eslint-disable-next-line no-control-regex
    if (/[^\u0000-\u007F]/.test(part)) {
      words++;
      continue;
    }
    const humps = part
      .replace(/([a-z])(?=[A-Z])/g, '$1 ')
      .replace(/(?<=[A-Z])([A-Z])(?=[A-Z][a-z])/g, '$1 ')
      .split(' ');
    for (const hump of humps) {
      if (!isWord(hump)) {
        return false;
      }
      words++;
      if (hump.length < 4) {
        short++;
      }
    }
  }
  // A random text falls into snippets
  return words < 4 || short / words <= 0.5;
}

/**
 * Random enough for a key: letters and digits, or letters of both cases in disorder; few repetitions; no words.
 * @internal
 */
export function looksRandom(text: string, minLength = 12): boolean {
  if (text.length < minLength || !/[a-z]/i.test(text)) {
    return false;
  }
  if (!/\d/.test(text) && !(/[a-z][A-Z]/.test(text) && text.length >= 20)) {
    return false;
  }
  return (
    entropyOf(text) >= Math.min(3, Math.log2(text.length) - 0.6) &&
    !looksLikeWords(text)
  );
}
