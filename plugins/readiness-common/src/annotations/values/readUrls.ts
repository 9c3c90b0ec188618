// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isPlaceholder } from './isPlaceholder';
import { nearest } from './nearest';
import { quote } from './quote';
import { isHttpUrl } from './readUrl';
import type { Problem, ReadValue, ReadValueOptions } from './types';

/** Reads `url`: one or several URLs, a keyword instead, or a qualifier before a URL. @internal */
export function readUrls(options: ReadValueOptions): ReadValue {
  const { check, key, text } = options;
  const { values: keywords = [], qualifiers = [], list } = check.answer;
  const problems: Problem[] = [];
  const values: string[] = [];
  let qualifier: string | undefined;

  // Only for invalid values: building it takes longer than reading
  const expected = () =>
    [
      list
        ? 'full http or https URLs, separated by commas'
        : 'one full http or https URL',
      ...qualifiers.map(word => `"${word} https://…"`),
      ...keywords.map(word => `"${word}"`),
    ].join(', or ');

  // A comma may be part of a URL, so it separates only before white space or another URL
  const items = text.split(/,?\s+|,(?=https?:\/\/)|,$/i).filter(Boolean);
  for (const item of items) {
    const lower = item.toLowerCase();
    const word = lower.replace(/[:,]$/, '');
    if (isHttpUrl(item)) {
      if (isPlaceholder(item, true)) {
        problems.push(placeholder(key, item, expected()));
      } else if (!values.includes(item)) {
        values.push(item);
      }
    } else if (keywords.includes(lower)) {
      values.push(lower);
    } else if (qualifiers.includes(word) && qualifier === undefined) {
      qualifier = word;
    } else if (isPlaceholder(item, true) || isPlaceholder(text, true)) {
      problems.push(placeholder(key, text, expected()));
      break;
    } else {
      problems.push({
        code: 'wrong-type',
        message: `${key}: ${quote(item)} is not a URL.`,
        fix: `${urlHint(
          item,
          lower,
          keywords,
          qualifiers,
        )}Write ${expected()}.`,
      });
      break;
    }
  }

  const given = values.find(value => keywords.includes(value));
  const urls = values.filter(value => !keywords.includes(value));
  if (problems.length > 0) {
    return { values: urls, problems };
  }
  const alone = !list || given === 'none' || given === 'no';
  if (
    given !== undefined &&
    (qualifier !== undefined || (alone && values.length > 1))
  ) {
    problems.push({
      code: given === 'none' ? 'none-beside-something' : 'wrong-type',
      message: `${key} states ${quote(
        given,
      )} and something else at the same time.`,
      fix: `Write ${expected()}.`,
    });
    return { values: urls, problems };
  }
  if (values.length === 0) {
    problems.push({
      code: 'wrong-type',
      message: `${key} contains no URL.`,
      fix: `Write ${expected()}.`,
    });
  } else if (values.length > 1 && !list) {
    problems.push({
      code: 'wrong-type',
      message: `${key} contains ${values.length} URLs, but only one is accepted.`,
      fix: `Write ${expected()}.`,
    });
  }
  return { values, problems, qualifier };
}

function placeholder(key: string, text: string, expected: string): Problem {
  return {
    code: 'placeholder',
    message: `${key} still holds the placeholder ${quote(text)}.`,
    fix: `Write ${expected}.`,
  };
}

function urlHint(
  item: string,
  lower: string,
  keywords: string[],
  qualifiers: string[],
): string {
  if (/^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(item)) {
    return `Did you mean ${quote(`https://${item}`)}? `;
  }
  const near = nearest(lower, [...keywords, ...qualifiers]);
  return near === undefined ? '' : `Did you mean ${quote(near)}? `;
}
