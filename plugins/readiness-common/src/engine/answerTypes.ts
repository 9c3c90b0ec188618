// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './types/answer';
import { dayOf } from './dayOf';

/** The type of answer that a check takes. @public */
export interface AnswerDefinition {
  type: AnswerType;
  /** Keywords; the whole vocabulary for `choice` and `choices`. Lower-case. */
  values?: string[];
  /** Several comma separated items are accepted (`url`). Always true for `choices` and `names`. */
  list?: boolean;
  /** Shortest accepted text, in characters. */
  minLength?: number;
  /** Words that may stand before a URL and qualify it, such as `missed-run`. */
  qualifiers?: string[];
}

/** What a type of answer is like, apart from how it is read: see `annotations/values/readers.ts`. */
interface AnswerTypeTraits {
  /** Nothing but the `values` is an answer. */
  closed?: true;
  /** Comma separated items. */
  several?: true;
  /** The items are names that the inventory counts. Of other types only the keywords count. */
  counted?: true;
  /** Two different answers need not disagree: both texts, or both addresses, may be right. */
  descriptive?: true;
  /** What an owner writes beside the keywords, in words. */
  form: (definition: AnswerDefinition) => string[];
  /** An example of such an answer; `today` is an ISO date. */
  sample: (today: string) => Partial<Answer> & { values: [string] };
}

const keywords = {
  form: () => [],
  sample: () => ({ values: ['something'] }),
} satisfies AnswerTypeTraits;

/** Each type of answer; `annotations/values/readers.ts` has the reader of each. @public */
export const ANSWER_TYPES = {
  /** Free text, optionally with `minLength`. */
  text: {
    descriptive: true,
    form: ({ minLength }) => [
      minLength ? `text of at least ${minLength} characters` : 'text',
    ],
    sample: () => ({ values: ['something'] }),
  },
  /** One URL, or several with `list`; the `values` are accepted keywords beside it (`none`, `standard`). */
  url: {
    descriptive: true,
    form: ({ qualifiers = [] }) => [
      'URL',
      ...qualifiers.map(word => `${word} URL`),
    ],
    sample: () => ({ values: ['https://example.org/'] }),
  },
  /** Exactly one of `values`. */
  choice: { closed: true, counted: true, ...keywords },
  /** One or more of `values`, comma separated. */
  choices: { closed: true, several: true, counted: true, ...keywords },
  /** Comma separated free names; `values` are the keywords among them (`none`, `learners`). */
  names: { several: true, counted: true, ...keywords, form: () => ['names'] },
  /** A number with a unit, such as `2000 users/day` or `40 requests/s`. */
  quantity: {
    form: () => ['number and unit, such as 2000 users/day'],
    sample: () => ({
      values: ['1 requests/s'],
      quantity: { amount: 1, unit: 'requests', per: 's', perSecond: 1 },
    }),
  },
  /** An ISO date, optionally followed by a URL; `values` are the keywords instead of a date (`no`). */
  dated: {
    form: () => ['YYYY-MM-DD and URL'],
    sample: today => ({ values: [today], date: today }),
  },
  /** An SPDX expression; `values` are the keywords beside it (`proprietary`, `missing`). */
  license: {
    counted: true,
    form: () => ['SPDX expression'],
    sample: () => ({ values: ['MIT'] }),
  },
} satisfies Record<string, AnswerTypeTraits>;

/** The type of an answer. @public */
export type AnswerType = keyof typeof ANSWER_TYPES;

function traitsOf({ type }: { type: AnswerType }): AnswerTypeTraits {
  return ANSWER_TYPES[type];
}

/** Whether a check takes nothing but its `values`. @public */
export function isClosed(definition: AnswerDefinition): boolean {
  return traitsOf(definition).closed === true;
}

/** Whether an answer may have several items. @public */
export function takesSeveral(definition: AnswerDefinition): boolean {
  const { several } = traitsOf(definition);
  return several ?? (definition.type === 'url' && definition.list === true);
}

/** Whether the inventory counts all items of the answers, not only the keywords. @public */
export function isCounted(definition: AnswerDefinition): boolean {
  return traitsOf(definition).counted === true;
}

/** Whether two different answers may both be right. @internal */
export function isDescriptive(definition: AnswerDefinition): boolean {
  return traitsOf(definition).descriptive === true;
}

/** What an owner may write beside the keywords, in words: none for a closed type. @internal */
export function freeForms(definition: AnswerDefinition): string[] {
  return traitsOf(definition).form(definition);
}

/**
 * An example of an answer beside the keywords, to try the rules of a check with.
 * @param now - milliseconds since the epoch
 * @internal
 */
export function sampleAnswer(
  definition: AnswerDefinition,
  now: number,
): Partial<Answer> & { values: [string] } {
  const today = dayOf(now);
  return traitsOf(definition).sample(today);
}
