// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AnswerDraft, DraftAnswer } from '../draft/draftAnswer';

/** What is kept of the answers to one entity while they are not handed in. @internal */
export interface KeptDraft {
  answers: AnswerDraft;
  /** Id of the hand-in that took them; they go once it has come to something. */
  handIn?: string;
}

/** A longer answer is not read. */
const LONGEST = 2_000;
const MOST = 1_000;

const TEXTS = [
  'text',
  'unit',
  'link',
  'reason',
  'ticket',
  'date',
  'evidence',
  'note',
  'suggestedBy',
] as const satisfies readonly Exclude<keyof DraftAnswer, 'form' | 'words'>[];

const FORMS: readonly DraftAnswer['form'][] = [
  'value',
  'notApplicable',
  'planned',
];

/** Reads what a browser, or an earlier version, kept; what is no answer is left out. @internal */
export function readKeptDraft(kept: unknown): KeptDraft {
  const { answers, handIn } = asRecord(kept);
  return {
    answers: Object.fromEntries(
      Object.entries(asRecord(answers))
        .slice(0, MOST)
        .flatMap(([check, value]) => {
          const answer = readAnswer(value);
          return answer ? [[check, answer]] : [];
        }),
    ),
    ...(typeof handIn === 'string' && { handIn }),
  };
}

function readAnswer(value: unknown): DraftAnswer | undefined {
  const kept = asRecord(value);
  const form = FORMS.find(one => one === kept.form);
  if (!form) {
    return undefined;
  }
  const answer: DraftAnswer = { form };
  for (const part of TEXTS) {
    const text = kept[part];
    if (typeof text === 'string' && text !== '') {
      answer[part] = text.slice(0, LONGEST);
    }
  }
  if (Array.isArray(kept.words)) {
    answer.words = kept.words
      .filter((word): word is string => typeof word === 'string')
      .slice(0, MOST);
  }
  return answer;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : {};
}
