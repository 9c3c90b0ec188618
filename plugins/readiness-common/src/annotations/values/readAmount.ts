// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isPlaceholder } from './isPlaceholder';
import { quote } from './quote';
import { readQuantity } from './readQuantity';
import type { ReadValue, ReadValueOptions } from './types';

/** Reads `quantity`: a number with a unit, or a keyword. @internal */
export function readAmount(options: ReadValueOptions): ReadValue {
  const { check, key, text } = options;
  const keywords = check.answer.values ?? [];
  const lower = text.toLowerCase();
  if (keywords.includes(lower)) {
    return { values: [lower], problems: [] };
  }
  const quantity = readQuantity(text);
  if (quantity) {
    return { values: [text], problems: [], quantity };
  }
  const gap = isPlaceholder(text, true);
  return {
    values: [],
    problems: [
      {
        code: gap ? 'placeholder' : 'wrong-type',
        message: gap
          ? `${key} still holds the placeholder ${quote(text)}.`
          : `${key}: ${quote(text)} is not a number with a unit.`,
        fix: [
          'Write a number and what it counts, such as "2000 users/day" or "40 requests/s"',
          ...keywords.map(word => `"${word}"`),
          `text belongs in readiness/${check.id}.note.`,
        ].join('; '),
      },
    ],
  };
}
