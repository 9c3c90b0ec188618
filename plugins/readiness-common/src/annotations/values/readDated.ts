// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isPlaceholder } from './isPlaceholder';
import { quote } from './quote';
import { readDate } from './readDate';
import { isHttpUrl } from './readUrl';
import type { ReadValue, ReadValueOptions } from './types';

/** Reads `dated`: an ISO date, optionally followed by a URL, or a keyword. @internal */
export function readDated(options: ReadValueOptions): ReadValue {
  const { check, key, text, now } = options;
  const keywords = check.answer.values ?? [];
  const lower = text.toLowerCase();
  if (keywords.includes(lower)) {
    return { values: [lower], problems: [] };
  }
  const expected = [
    '"2026-09-01", followed by a link if there is one',
    ...keywords.map(word => `"${word}"`),
  ].join(', or ');
  const fix = `Write the date as ${expected}.`;
  const invalid = (
    code: 'placeholder' | 'wrong-type' | 'impossible-date' | 'future-date',
    message: string,
  ): ReadValue => ({ values: [], problems: [{ code, message, fix }] });

  if (isPlaceholder(text, true)) {
    return invalid(
      'placeholder',
      `${key} still holds the placeholder ${quote(text)}.`,
    );
  }
  const head = /^\S*/.exec(text)![0];
  const tail = text.slice(head.length).trimStart();
  const read = readDate(head.replace(/[,;:]$/, ''), now);
  if ('error' in read) {
    return read.error === 'impossible'
      ? invalid('impossible-date', `${key}: ${quote(head)} is not a day.`)
      : invalid('wrong-type', `${key}: ${quote(text)} is not a date.`);
  }
  if (read.future) {
    return invalid('future-date', `${key}: ${read.date} is in the future.`);
  }
  const link = tail.replace(/^[-–—,;:\s]+/, '');
  if (link && !isHttpUrl(link)) {
    return {
      values: [],
      problems: [
        {
          code: 'wrong-type',
          message: `${key}: ${quote(link)} after the date is not a URL.`,
          fix: `Write the date and at most one http or https URL; text belongs in readiness/${check.id}.note.`,
        },
      ],
    };
  }
  return {
    values: [read.date],
    problems: [],
    date: read.date,
    link: link || undefined,
  };
}
