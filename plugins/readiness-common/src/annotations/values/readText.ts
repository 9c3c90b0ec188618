// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isPlaceholder } from './isPlaceholder';
import { quote } from './quote';
import type { ReadValue, ReadValueOptions } from './types';

/** Reads `text`: anything that is filled in and long enough. @internal */
export function readText(options: ReadValueOptions): ReadValue {
  const { check, key, text } = options;
  const { minLength = 0, values: keywords = [] } = check.answer;
  const lower = text.toLowerCase();
  if (keywords.includes(lower)) {
    return { values: [lower], problems: [] };
  }
  if (isPlaceholder(text, false)) {
    return {
      values: [],
      problems: [
        {
          code: 'placeholder',
          message: `${key} still holds the placeholder ${quote(text)}.`,
          fix: `Write a text that answers: ${check.question}`,
        },
      ],
    };
  }
  const length = Array.from(text).length;
  if (length < minLength) {
    return {
      values: [],
      problems: [
        {
          code: 'too-short',
          message: `${key} has ${length} characters; at least ${minLength} are needed.`,
          fix: `Write a sentence that answers: ${check.question}`,
        },
      ],
    };
  }
  return { values: [text], problems: [] };
}
