// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();

/* One letter each, for the places of a template. */
const ALPHABETS: Record<string, string> = {
  a: LOWER + UPPER + DIGITS,
  l: LOWER + DIGITS,
  u: UPPER + DIGITS,
  h: `${DIGITS}abcdef`,
  H: `${DIGITS}ABCDEF`,
  d: DIGITS,
  z: LOWER + UPPER,
  w: `${LOWER + UPPER + DIGITS}_-`,
  b: `${LOWER + UPPER + DIGITS}+/`,
  t: `${UPPER}234567`,
};

/** A text with secrets that open nothing, and what must not be left of it. */
export interface FakeSecret {
  text: string;
  secrets: string[];
}

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state += 0x6d2b79f5;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Fills a template, so that no file of this repository holds anything that looks like a secret: `{a36}` becomes 36 letters
 * and digits (see {@link ALPHABETS}), `{U}` a UUID, `[[…]]` is a secret as it is written.
 */
export function fakeSecret(template: string, seed: number): FakeSecret {
  const random = numbers(seed);
  const secrets: string[] = [];
  const make = (letters: string, length: number) => {
    // Such tokens have digits and letters, if only by their length
    let made = '';
    do {
      made = Array.from(
        { length },
        () => letters[Math.floor(random() * letters.length)],
      ).join('');
    } while (
      length > 5 &&
      letters.length > 10 &&
      ((/\d/.test(letters) && (made.match(/\d/g) ?? []).length < 2) ||
        /[_-]$|^[_-]/.test(made))
    );
    return made;
  };
  const text = template
    .replace(/\{([a-zA-Z])(\d*)\}/g, (_, kind: string, length: string) => {
      const made =
        kind === 'U'
          ? [8, 4, 4, 4, 12].map(size => make(ALPHABETS.h, size)).join('-')
          : make(ALPHABETS[kind], Number(length));
      if (made.length >= 8) {
        secrets.push(made);
      }
      return made;
    })
    .replace(/\[\[(.*?)\]\]/g, (_, secret: string) => {
      secrets.push(secret);
      return secret;
    });
  return { text, secrets };
}
