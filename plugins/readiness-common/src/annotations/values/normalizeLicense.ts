// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import parseExpression from 'spdx-expression-parse';
import {
  deprecatedLicenseIds,
  licenseExceptions,
  licenseIds,
} from './licenseIds';

/** No licence expression is longer; the parser recurses once for each bracket. */
const LONGEST = 300;

const spelling = new Map(
  [...licenseIds, ...deprecatedLicenseIds, ...licenseExceptions].map(id => [
    id.toLowerCase(),
    id,
  ]),
);

/** Spells each word as the SPDX list does; unknown words stay. */
function spelled(word: string): string {
  const lower = word.toLowerCase();
  const known = spelling.get(lower);
  if (known) {
    return known;
  }
  if (lower.startsWith('licenseref-')) {
    return `LicenseRef-${word.slice('licenseref-'.length)}`;
  }
  return /^(?:and|or|with)$/.test(lower) ? lower.toUpperCase() : word;
}

/** The types of the parser leave out the exception behind `WITH`. */
type Tree = ReturnType<typeof parseExpression> & { exception?: string };

function print(tree: Tree, inside?: 'and' | 'or'): string {
  if ('conjunction' in tree) {
    const { left, right, conjunction } = tree;
    const text = `${print(
      left,
      conjunction,
    )} ${conjunction.toUpperCase()} ${print(right, conjunction)}`;
    return inside && inside !== conjunction ? `(${text})` : text;
  }
  const { license, plus, exception } = tree;
  return `${license}${plus ? '+' : ''}${exception ? ` WITH ${exception}` : ''}`;
}

/** A sweep reads the same few licenses thousands of times, and the parser searches the list for each word. */
const known = new Map<string, string | undefined>();
const KNOWN_AT_MOST = 500;

/**
 * An SPDX expression (SPDX specification 2.3, annex D) in one spelling: ids as the list has them, operators in capitals, no
 * brackets that change nothing. `/` between ids is OR, as Cargo writes it. `undefined` for what is no expression; never
 * throws.
 * @public
 */
export function normalizeLicense(text: string): string | undefined {
  if (text.length > LONGEST) {
    return undefined;
  }
  if (known.has(text)) {
    return known.get(text);
  }
  const written = text
    .replace(/\//g, ' OR ')
    .replace(/\s+/g, ' ')
    .replace(/[A-Za-z0-9.-]+/g, spelled);
  let result: string | undefined;
  try {
    result = print(parseExpression(written));
  } catch {
    result = undefined;
  }
  if (known.size < KNOWN_AT_MOST) {
    known.set(text, result);
  }
  return result;
}

/**
 * Whether a text means that there is no public licence, in the words of package managers: npm's `UNLICENSED` and
 * `SEE LICENSE IN <file>`, and common variants.
 * @public
 */
export function isProprietaryLicense(text: string): boolean {
  return /^(?:unlicensed|see licen[cs]e in \S.*|proprietary(?: licen[cs]e)?|all rights reserved\.?|commercial|licenseref-proprietary|closed[- ]source)$/i.test(
    text.trim(),
  );
}
