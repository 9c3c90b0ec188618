// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { distance } from 'fastest-levenshtein';
import { isPlaceholder } from './isPlaceholder';
import { licenseIds } from './licenseIds';
import { nearest } from './nearest';
import { isProprietaryLicense, normalizeLicense } from './normalizeLicense';
import { quote } from './quote';
import type { ReadValue, ReadValueOptions } from './types';

/** No suggestion is searched for longer texts. */
const LONGEST = 300;
const PROPRIETARY = 'proprietary';

/** Common names that are too different from the right id for the nearest match. */
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
  [
    /^(?:(?:3-clause|new) bsd|bsd[- ]?(?:3|3-clause|new))(?:[- ]licen[cs]e)?$/i,
    'BSD-3-Clause',
  ],
  [
    /^(?:(?:2-clause|simplified) bsd|bsd[- ]?2)(?:[- ]licen[cs]e)?$/i,
    'BSD-2-Clause',
  ],
];

/**
 * Reads `license`: an SPDX expression, in any letter case, or a keyword. What says in words of package managers that there
 * is no licence for everybody is `proprietary`, where that may be answered.
 * @internal
 */
export function readLicense(options: ReadValueOptions): ReadValue {
  const { check, key, text } = options;
  const keywords = check.answer.values ?? [];
  const lower = text.toLowerCase();
  if (keywords.includes(lower)) {
    return { values: [lower], problems: [] };
  }
  if (keywords.includes(PROPRIETARY) && isProprietaryLicense(text)) {
    return { values: [PROPRIETARY], problems: [] };
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
  const expression = normalizeLicense(text);
  if (expression) {
    return { values: [expression], problems: [] };
  }
  const suggestion = suggest(text, keywords);
  return {
    values: [],
    problems: [
      {
        code: 'unknown-value',
        message: `${key}: ${quote(text)} is not a license in the SPDX list.`,
        fix: `${
          suggestion ? `Did you mean ${quote(suggestion)}? ` : ''
        }Write ${expected}.`,
      },
    ],
  };
}

/** Only for typing errors: another word that resembles an id means something else. */
function suggest(text: string, keywords: string[]): string | undefined {
  if (text.length > LONGEST) {
    return undefined;
  }
  const daily = DAILY_NAMES.find(([pattern]) => pattern.test(text))?.[1];
  if (daily) {
    return daily;
  }
  const near = nearest(text, [...keywords, ...licenseIds]);
  const most = Math.min(2, Math.floor(text.length / 4));
  return near && distance(near.toLowerCase(), text.toLowerCase()) <= most
    ? near
    : undefined;
}
