// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isPlaceholder } from './isPlaceholder';
import { quote } from './quote';
import { readDated } from './readDated';
import { readKeywords } from './readKeywords';
import { readLicense } from './readLicense';
import { readQuantity } from './readQuantity';
import { readText } from './readText';
import type { ReadValue, ReadValueOptions } from './types';
import { readUrls } from './readUrls';

/** Reads a text as the answer type of a check. The only reader, for annotations and catalog fields. @internal */
export function readValue(options: ReadValueOptions): ReadValue {
  switch (options.check.answer.type) {
    case 'choice':
    case 'choices':
    case 'names':
      return readKeywords(options);
    case 'url':
      return readUrls(options);
    case 'dated':
      return readDated(options);
    case 'license':
      return readLicense(options);
    case 'quantity':
      return readAmount(options);
    default:
      return readText(options);
  }
}

function readAmount(options: ReadValueOptions): ReadValue {
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
