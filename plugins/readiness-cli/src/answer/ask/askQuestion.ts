// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dayOf } from 'backstage-plugin-readiness-common';
import type { GivenAnswer } from '../../draft/types';
import { problemText } from '../../draft/problemText';
import type { Question } from '../../questions/types';
import { askMore } from './askMore';
import { askValue } from './askValue';
import type { Asking, Reply } from './types';

/** Asks one question until there is an answer that can be kept, or something else is done with it. */
export async function askQuestion(
  question: Question,
  asking: Asking & { now: number },
): Promise<Reply> {
  let isConfirming = question.kind === 'confirm';
  for (;;) {
    const asked: Reply | 'more' | 'other' = isConfirming
      ? await askConfirmation(question, asking)
      : await askValue(question, asking);
    if (asked === 'other') {
      isConfirming = false;
      continue;
    }
    const reply = asked === 'more' ? await askMore(asking) : asked;
    if (!reply) {
      continue;
    }
    if (reply.type !== 'answers') {
      return reply;
    }
    const given = [...reply.given, ...detailsOf(asking)];
    const problem = problemText(asking.problemsOf(given));
    if (problem === undefined) {
      return { type: 'answers', given };
    }
    asking.prompts.warn([problem]);
    // They may be what is wrong
    asking.details.clear();
  }
}

function detailsOf({ check, details }: Asking): GivenAnswer[] {
  return [...details].map(([detail, value]) => ({
    name: `${check.id}.${detail}`,
    value,
  }));
}

async function askConfirmation(
  { confirms }: Question,
  { prompts, now }: Asking & { now: number },
): Promise<Reply | 'more' | 'other'> {
  const today = dayOf(now);
  const chosen = await prompts.pick({
    message: 'Is the answer still right?',
    choices: [
      { value: 'skip', label: 'Skip it for now' },
      {
        value: 'confirm',
        label: `Yes: I read it again today, ${today}`,
      },
      { value: 'other', label: 'No: give another answer' },
      { value: 'more', label: 'More: later, a note, back, stop …' },
    ],
    initial: 'skip',
  });
  switch (chosen) {
    case undefined:
      return { type: 'interrupted' };
    case 'confirm':
      return {
        type: 'answers',
        given: [{ name: `${confirms}.confirmed`, value: today }],
      };
    case 'skip':
      return { type: 'skip' };
    default:
      return chosen;
  }
}
