// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import parseExpression from 'spdx-expression-parse';
import { isPlaceholder } from './isPlaceholder';
import { licenseIds } from './licenseIds';
import { nearest } from './nearest';
import { quote } from './quote';
import type { ReadValue, ReadValueOptions } from './types';

/** No licence expression is longer; the parser descends one call a bracket. */
const LONGEST = 300;

/** Names in daily use that no distance leads to the right id. */
const DAILY_NAMES: [RegExp, string][] = [
  [
    /^(?:gnu )?a(?:ffero )?gpl[- ]?(?:v(?:ersion)? ?)?3(?:\.0)?$/i,
    'AGPL-3.0-only',
  ],
  [/^(?:gnu )?lgpl[- ]?v?3(?:\.0)?$/i, 'LGPL-3.0-only'],
  [/^(?:gnu )?gpl[- ]?v?3(?:\.0)?$/i, 'GPL-3.0-only'],
  [/^(?:gnu )?gpl[- ]?v?2(?:\.0)?$/i, 'GPL-2.0-only'],
  [
    /^apache(?:[- ]?license)?[- ,]*(?:v(?:ersion)? ?)?(?:2(?:\.0)?)?$/i,
    'Apache-2.0',
  ],
  [/^(?:the )?mit[- ]licen[cs]e$/i, 'MIT'],
  [/^(?:3-clause |new )?bsd(?:-3)?(?:[- ]licen[cs]e)?$/i, 'BSD-3-Clause'],
];

/** Reads `license`: an SPDX expression (SPDX specification 2.3, annex D), or a keyword. @internal */
export function readLicense(options: ReadValueOptions): ReadValue {
  const { check, key, text } = options;
  const keywords = check.answer.values ?? [];
  const lower = text.toLowerCase();
  if (keywords.includes(lower)) {
    return { values: [lower], problems: [] };
  }
  const expected = [
    'an SPDX expression such as "Apache-2.0" or "MIT OR Apache-2.0"',
    ...keywords.map(word => `"${word}"`),
  ].join(', or ');
  if (isPlaceholder(text, true)) {
    return {
      values: [],
      problems: [
        {
          code: 'placeholder',
          message: `${key} still holds the placeholder ${quote(text)}.`,
          fix: `Write ${expected}.`,
        },
      ],
    };
  }
  if (isExpression(text)) {
    return { values: [text], problems: [] };
  }
  const suggestion = suggest(text, keywords);
  return {
    values: [],
    problems: [
      {
        code: 'unknown-value',
        message: `${key}: ${quote(text)} is not a license of the SPDX list.`,
        fix: `${
          suggestion ? `Did you mean ${quote(suggestion)}? ` : ''
        }Write ${expected}.`,
      },
    ],
  };
}

/** A sweep reads the same few licenses thousands of times, and the parser goes through the list for each word. */
const known = new Map<string, boolean>();
const KNOWN_AT_MOST = 500;

function isExpression(text: string): boolean {
  if (text.length > LONGEST) {
    return false;
  }
  let valid = known.get(text);
  if (valid === undefined) {
    try {
      parseExpression(text);
      valid = true;
    } catch {
      valid = false;
    }
    if (known.size < KNOWN_AT_MOST) {
      known.set(text, valid);
    }
  }
  return valid;
}

function suggest(text: string, keywords: string[]): string | undefined {
  if (text.length > LONGEST) {
    return undefined;
  }
  // Letter case alone, id by id, so that whole expressions are mended
  const mended = text.replace(/[A-Za-z0-9.-]+/g, word => {
    const lower = word.toLowerCase();
    return licenseIds.find(id => id.toLowerCase() === lower) ?? word;
  });
  if (mended !== text && isExpression(mended)) {
    return mended;
  }
  for (const [pattern, id] of DAILY_NAMES) {
    if (pattern.test(text)) {
      return id;
    }
  }
  return nearest(text, [...keywords, ...licenseIds]);
}
