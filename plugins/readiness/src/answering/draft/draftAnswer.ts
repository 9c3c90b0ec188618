// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Answer,
  type AnswerDefinition,
  type Check,
  formatAnswer,
  takesSeveral,
} from 'backstage-plugin-readiness-common';

/** What a person gives to one question, as it is typed; nothing needs to be valid. @internal */
export interface DraftAnswer {
  form: 'value' | 'notApplicable' | 'planned';
  /** Keywords that are chosen; a word before a URL too. */
  words?: string[];
  /** What is typed beside the keywords: text, URLs, names, a date, an amount. */
  text?: string;
  /** The unit of an amount. */
  unit?: string;
  /** The link of a date. */
  link?: string;
  /** Why it is not applicable. */
  reason?: string;
  /** When it is planned: a ticket and an ISO date. */
  ticket?: string;
  date?: string;
  /** Link and note beside the answer. */
  evidence?: string;
  note?: string;
  /** Who suggested the value, as long as it is the suggested one. */
  suggestedBy?: string;
}

/** What a person gives, by check. @internal */
export type AnswerDraft = Readonly<Record<string, DraftAnswer>>;

/** An answer of nothing yet. @internal */
export const NO_ANSWER: DraftAnswer = { form: 'value' };

/** The words that can be chosen for a question, those before a URL included. @internal */
export function wordsOf({ values = [], qualifiers = [] }: AnswerDefinition) {
  return [...values, ...qualifiers];
}

/** An answer as it is written, to be changed. @internal */
export function toDraft(check: Check, answer: Answer): DraftAnswer {
  const { form, evidence, note } = answer;
  const details = { ...(evidence && { evidence }), ...(note && { note }) };
  switch (form) {
    case 'notApplicable':
      return { form, reason: answer.reason, ...details };
    case 'planned': {
      const { ticket, date } = answer;
      return { form, ticket, date, ...details };
    }
    case 'value':
    case 'invalid':
      return { form: 'value', ...valueOf(check.answer, answer), ...details };
  }
}

function valueOf(
  definition: AnswerDefinition,
  answer: Answer,
): Partial<DraftAnswer> {
  const { values: keywords = [], type } = definition;
  const words = answer.values.filter(value => keywords.includes(value));
  const free = answer.values.filter(value => !keywords.includes(value));
  if (answer.form === 'invalid') {
    // What cannot be read stays to be corrected, but for a closed list, of which the words are all there is.
    return type === 'choice' || type === 'choices'
      ? { words }
      : { text: answer.text };
  }
  if (answer.qualifier !== undefined) {
    return { words: [answer.qualifier], text: free[0] };
  }
  if (free.length === 0) {
    return { words };
  }
  if (answer.date !== undefined) {
    return { text: answer.date, link: answer.link };
  }
  if (answer.quantity) {
    const [amount, ...unit] = answer.text.split(/\s+/);
    return { text: amount, unit: unit.join(' ') };
  }
  return { words, text: free.join(', ') };
}

/** The value of the annotation of an answer; empty as long as nothing is given. @internal */
export function toText(check: Check, draft: DraftAnswer): string {
  const { form, words = [], text = '', unit = '', link, ...rest } = draft;
  if (form !== 'value') {
    return formatAnswer({ form, ...rest });
  }
  const { values = [], qualifiers = [] } = check.answer;
  const qualifier = words.find(word => qualifiers.includes(word));
  const chosen = words.filter(word => values.includes(word));
  // A line is an item, where there may be several.
  const items = takesSeveral(check.answer)
    ? text.split('\n')
    : [`${text} ${unit}`];
  return formatAnswer({ form, qualifier, values: [...chosen, ...items], link });
}

/** Whether anything is given. @internal */
export function isEmpty(draft: DraftAnswer): boolean {
  const { suggestedBy, form, words, ...texts } = draft;
  return (
    form === 'value' &&
    !words?.length &&
    Object.values(texts).every(text => !text?.trim())
  );
}
