// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from '../../engine';
import { isPlaceholder } from './isPlaceholder';
import { nearest } from './nearest';
import { quote } from './quote';
import { splitItems } from './splitItems';
import type { Problem, ReadValue, ReadValueOptions } from './types';

/** Keywords that exclude every other item. */
const EXCLUSIVE = new Set(['none', 'no']);

/** Common words for the keywords of a vocabulary. */
const SYNONYMS: Record<string, string> = {
  true: 'yes',
  false: 'no',
  y: 'yes',
  n: 'no',
  nothing: 'none',
  nil: 'none',
  null: 'none',
};

/**
 * Reads `choice`, `choices` and `names`: keywords in lower case and, for `names`, free words as written.
 *
 * @remarks Valid items are kept beside invalid ones, so that a known data class counts for the security rules even
 * beside a misspelt one, and `none` never hides other items.
 * @internal
 */
export function readKeywords(options: ReadValueOptions): ReadValue {
  const { check, key, text } = options;
  const { type, values: vocabulary = [] } = check.answer;
  const problems: Problem[] = [];
  const values: string[] = [];
  // Only for invalid values: building it takes longer than reading
  const allowed = () =>
    type === 'choice'
      ? `Write one of: ${vocabulary.join(', ')}.`
      : `Write one or more of: ${vocabulary.join(', ')}, separated by commas.`;

  const items = splitItems(text);
  for (const item of items) {
    const lower = item.toLowerCase();
    const word = vocabulary.includes(lower) ? lower : knownWord(check, lower);
    if (word !== undefined) {
      values.push(word);
    } else if (isPlaceholder(item, true)) {
      problems.push({
        code: 'placeholder',
        message: `${key} still holds the placeholder ${quote(item)}.`,
        fix:
          type === 'names'
            ? `Write the names, separated by commas.`
            : allowed(),
      });
    } else if (type === 'names' && !EXCLUSIVE.has(lower)) {
      values.push(item);
    } else {
      problems.push({
        code: 'unknown-value',
        message: `${key}: ${quote(item)} is not one of the accepted values.`,
        fix:
          type === 'names'
            ? `Write the names, separated by commas.`
            : hint(lower, vocabulary, type) + allowed(),
      });
    }
  }

  if (items.length === 0) {
    problems.push({
      code: 'empty-value',
      message: `${key} is empty.`,
      fix: type === 'names' ? 'Write the names.' : allowed(),
    });
  }
  const denied = values.find(value => EXCLUSIVE.has(value));
  if (denied !== undefined && items.length > 1) {
    problems.push({
      code: 'none-beside-something',
      message: `${key} is ${quote(
        denied,
      )} and something else at the same time.`,
      fix: `Remove ${quote(denied)}, or everything else.`,
    });
    return { values: values.filter(value => value !== denied), problems };
  }
  if (type === 'choice' && items.length > 1 && problems.length === 0) {
    problems.push({
      code: 'unknown-value',
      message: `${key} has ${items.length} answers, but only one is accepted.`,
      fix: allowed(),
    });
  }
  return { values, problems };
}

/** A product or kind that the catalog sources of the check know by another word: `postgres`, `s3`. */
function knownWord(
  { answer, answeredBy }: Check,
  lower: string,
): string | undefined {
  if (answer.type === 'names') {
    return undefined;
  }
  for (const { from, map } of answeredBy ?? []) {
    if (from === 'relation' && map && Object.hasOwn(map, lower)) {
      return map[lower];
    }
  }
  return undefined;
}

function hint(lower: string, vocabulary: string[], type: string): string {
  const words = lower.split(/[\s;/|+&]+/).filter(word => word !== 'and');
  if (
    type === 'choices' &&
    words.length > 1 &&
    words.every(word => vocabulary.includes(word))
  ) {
    return `Did you mean ${quote(words.join(', '))}? `;
  }
  const synonym = Object.hasOwn(SYNONYMS, lower) ? SYNONYMS[lower] : undefined;
  const near =
    synonym && vocabulary.includes(synonym)
      ? synonym
      : nearest(lower.replace(/[\s_]+/g, '-'), vocabulary);
  return near === undefined ? '' : `Did you mean ${quote(near)}? `;
}
