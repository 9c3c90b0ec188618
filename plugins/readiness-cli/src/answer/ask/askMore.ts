// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledCheck } from 'backstage-plugin-readiness-common';
import { problemText } from '../../draft/problemText';
import type { Choice } from './Prompts';
import type { Asking, Reply } from './types';

type More =
  | 'skip'
  | 'observed'
  | 'notApplicable'
  | 'later'
  | 'note'
  | 'evidence'
  | 'back'
  | 'stop';

/**
 * Asks for everything but the answer itself. `undefined`: the question is asked again.
 */
export async function askMore(asking: Asking): Promise<Reply | undefined> {
  const { prompts, check } = asking;
  const suggestion = suggestionOf(asking);
  const choices: (Choice<More> | false)[] = [
    { value: 'skip', label: 'Skip it for now' },
    suggestion !== undefined && {
      value: 'observed',
      label: `Answer what was observed: ${suggestion.value}`,
      hint: suggestion.source,
    },
    takesNotApplicable(check) && {
      value: 'notApplicable',
      label: 'Not applicable, because …',
    },
    { value: 'later', label: 'Later: a ticket and a day' },
    { value: 'note', label: 'Add a note to the answer' },
    { value: 'evidence', label: 'Add a link as evidence to the answer' },
    { value: 'back', label: 'Back to the question before' },
    { value: 'stop', label: 'Stop here' },
  ];
  const chosen = await prompts.pick({
    message: 'What instead?',
    choices: choices.filter(choice => choice !== false),
    initial: 'skip',
  });
  switch (chosen) {
    case undefined:
      return { type: 'interrupted' };
    case 'observed':
      return answerOf(check, suggestion!.value);
    case 'notApplicable':
      return askReason(asking);
    case 'later':
      return askLater(asking);
    case 'note':
    case 'evidence':
      return askDetail(asking, chosen);
    default:
      return { type: chosen };
  }
}

function answerOf({ id }: CompiledCheck, value: string): Reply {
  return { type: 'answers', given: [{ name: id, value }] };
}

/** The first thing observed that the check takes as an answer. */
export function suggestionOf({ check, observed, problemsOf }: Asking) {
  return observed
    .flatMap(({ suggestion, source }) =>
      suggestion === undefined ? [] : [{ value: suggestion, source }],
    )
    .find(({ value }) => problemsOf([{ name: check.id, value }]).length === 0);
}

/** Never where `none` can be answered. */
function takesNotApplicable(check: CompiledCheck): boolean {
  const { allowNotApplicable, allowNone, answer } = check;
  return Boolean(
    allowNotApplicable && !allowNone && !answer.values?.includes('none'),
  );
}

async function askReason(asking: Asking): Promise<Reply | undefined> {
  const { prompts, check, problemsOf } = asking;
  const toValue = (reason: string) => `n/a - ${reason.trim()}`;
  const reason = await prompts.write({
    message: 'Why does it not apply?',
    problem: text =>
      problemText(problemsOf([{ name: check.id, value: toValue(text) }])),
  });
  if (reason === undefined) {
    return { type: 'interrupted' };
  }
  return reason ? answerOf(check, toValue(reason)) : undefined;
}

async function askLater(asking: Asking): Promise<Reply | undefined> {
  const { prompts, check, problemsOf } = asking;
  const ticket = await prompts.write({
    message: 'Which ticket?',
    placeholder: 'OPS-12',
  });
  if (ticket === undefined) {
    return { type: 'interrupted' };
  }
  if (!ticket) {
    return undefined;
  }
  const toValue = (day: string) => `todo - ${ticket} by ${day.trim()}`;
  const day = await prompts.write({
    message: 'By which day?',
    placeholder: '2027-01-31',
    problem: text =>
      problemText(problemsOf([{ name: check.id, value: toValue(text) }])),
  });
  if (day === undefined) {
    return { type: 'interrupted' };
  }
  return day ? answerOf(check, toValue(day)) : undefined;
}

/** Notes and links go with an answer, which is asked for again. */
async function askDetail(
  { prompts, check, details, problemsOf }: Asking,
  detail: 'note' | 'evidence',
): Promise<Reply | undefined> {
  const text = await prompts.write({
    message: detail === 'note' ? 'Which note?' : 'Which link?',
    problem: value =>
      problemText(
        problemsOf([{ name: `${check.id}.${detail}`, value }]).filter(
          ({ code }) => code !== 'orphan-detail',
        ),
      ),
  });
  if (text === undefined) {
    return { type: 'interrupted' };
  }
  if (text) {
    details.set(detail, text);
  }
  return undefined;
}
