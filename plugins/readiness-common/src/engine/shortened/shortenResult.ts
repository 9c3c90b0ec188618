// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CheckResult } from '../types/result';
import { firstItems, listText } from './listText';

/** Values of one answer, and refs that corroborate it, that are kept and shown. @internal */
export const MOST_VALUES = 100;

/** Characters of the values that are kept; the text of an owner is limited where it is read. */
const VALUES_LENGTH = 2_000;

/** Characters of one sentence. */
const SENTENCE_LENGTH = 2_000;

/**
 * An answer as it is kept and shown: of a long list only the first values, with the number of the others in
 * `moreValues` and in the text. The same object if nothing is cut.
 * @public
 */
export function shortenAnswer(answer: Answer): Answer {
  const { values, text, corroboratedBy = [] } = answer;
  const { first, more } = firstItems(values, {
    items: MOST_VALUES,
    characters: VALUES_LENGTH,
  });
  if (more === 0 && corroboratedBy.length <= MOST_VALUES) {
    return answer;
  }
  return {
    ...answer,
    ...(more > 0 && {
      values: first,
      moreValues: more + (answer.moreValues ?? 0),
      // The text of an owner stays unchanged.
      ...(text.length > VALUES_LENGTH && { text: listText(first, more) }),
    }),
    ...(corroboratedBy.length > MOST_VALUES && {
      corroboratedBy: corroboratedBy.slice(0, MOST_VALUES),
    }),
  };
}

/**
 * A result as it is kept and shown: see {@link shortenAnswer}; sentences and suggestions are limited as well.
 * @public
 */
export function shortenResult(result: CheckResult): CheckResult {
  const { answer, message, contradictions, shown, ...rest } = result;
  return {
    ...rest,
    ...(answer && { answer: shortenAnswer(answer) }),
    ...(message !== undefined && { message: sentence(message) }),
    ...(contradictions && {
      contradictions: contradictions.map(one => ({
        ...one,
        message: sentence(one.message),
      })),
    }),
    // It would not fit into one annotation, and a part of it would be another answer.
    ...(shown !== undefined && shown.length <= VALUES_LENGTH && { shown }),
  };
}

function sentence(text: string): string {
  return text.length > SENTENCE_LENGTH
    ? `${text.slice(0, SENTENCE_LENGTH - 1)}…`
    : text;
}
