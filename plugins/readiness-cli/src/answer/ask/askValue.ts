// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { problemText } from '../../draft/problemText';
import type { Question } from '../../questions/types';
import { suggestionOf } from './askMore';
import type { Choice } from './Prompts';
import type { Asking, Reply } from './types';

/** Values of checks are words, so that none of them is one of these. */
const SKIP = ':skip';
const OBSERVED = ':observed';
const OTHER = ':other';
const MORE = ':more';

const SKIP_CHOICE = { value: SKIP, label: 'Skip it for now' };
const MORE_CHOICE = {
  value: MORE,
  label: 'More: later, a note, back, stop …',
};

/** Asks for an answer in the form that its type has. */
export function askValue(
  question: Question,
  asking: Asking,
): Promise<Reply | 'more'> {
  switch (question.check.answer.type) {
    case 'choice':
      return askOne(question, asking);
    case 'choices':
      return askSeveral(question, asking);
    default:
      return askText(asking);
  }
}

function answerOf({ check }: Asking, value: string): Reply {
  return { type: 'answers', given: [{ name: check.id, value }] };
}

/** No answer is where the cursor is: whoever only presses Enter answers nothing. */
async function askOne(
  question: Question,
  asking: Asking,
): Promise<Reply | 'more'> {
  const chosen = await asking.prompts.pick({
    message: 'Your answer',
    choices: [SKIP_CHOICE, ...choicesOf(question, asking), MORE_CHOICE],
    initial: SKIP,
  });
  if (chosen === undefined) {
    return { type: 'interrupted' };
  }
  if (chosen === SKIP) {
    return { type: 'skip' };
  }
  return chosen === MORE ? 'more' : answerOf(asking, chosen);
}

async function askSeveral(
  question: Question,
  asking: Asking,
): Promise<Reply | 'more'> {
  const chosen = await asking.prompts.pickSeveral({
    message: 'Your answer (one or more; Enter without any: skip and more)',
    choices: choicesOf(question, asking),
  });
  if (chosen === undefined) {
    return { type: 'interrupted' };
  }
  return chosen.length === 0 ? 'more' : answerOf(asking, chosen.join(', '));
}

/** What was observed can be chosen, so that nobody has to copy it. */
async function askText(asking: Asking): Promise<Reply | 'more'> {
  const suggestion = suggestionOf(asking);
  if (!suggestion) {
    return askWritten(asking);
  }
  const chosen = await asking.prompts.pick({
    message: 'Your answer',
    choices: [
      SKIP_CHOICE,
      {
        value: OBSERVED,
        label: suggestion.value,
        hint: `observed: ${suggestion.source}`,
      },
      { value: OTHER, label: 'Another answer' },
      MORE_CHOICE,
    ],
    initial: SKIP,
  });
  switch (chosen) {
    case undefined:
      return { type: 'interrupted' };
    case SKIP:
      return { type: 'skip' };
    case OBSERVED:
      return answerOf(asking, suggestion.value);
    case OTHER:
      return askWritten(asking);
    default:
      return 'more';
  }
}

async function askWritten(asking: Asking): Promise<Reply | 'more'> {
  const { check, prompts, problemsOf } = asking;
  const text = await prompts.write({
    message: `Your answer: ${formOf(
      asking,
    )} (Enter without any: skip and more)`,
    ...(check.remedy?.example && {
      placeholder: `such as: ${check.remedy.example}`,
    }),
    problem: value => problemText(problemsOf([{ name: check.id, value }])),
  });
  if (text === undefined) {
    return { type: 'interrupted' };
  }
  return text ? answerOf(asking, text) : 'more';
}

function choicesOf(
  { check, result }: Question,
  { observed }: Asking,
): Choice[] {
  const { values = [] } = check.answer;
  const closing = result.closing?.flatMap(value => value.split(', '));
  return values.map(value => {
    const seen = observed.find(({ suggestion }) =>
      suggestion?.split(', ').includes(value),
    );
    const isOpen = closing
      ? closing.length > 0 && !closing.includes(value)
      : check.fails?.includes(value);
    const hints = [
      ...(seen ? [`observed: ${seen.source}`] : []),
      ...(isOpen ? ['accepted, but leaves this open'] : []),
    ];
    return {
      value,
      label: value,
      ...(hints.length > 0 && { hint: hints.join('; ') }),
    };
  });
}

/** What the check takes, in words. */
function formOf({ check }: Asking): string {
  const { type, list, values = [], qualifiers = [], minLength } = check.answer;
  const several = list || type === 'names' ? ', several with commas' : '';
  const forms: Record<string, string> = {
    text: minLength ? `text of ${minLength} characters or more` : 'text',
    url: `URL${several}`,
    names: `names${several}`,
    quantity: 'number with a unit',
    dated: 'day as YYYY-MM-DD, and a URL if there is one',
    license: 'SPDX expression',
  };
  return [
    forms[type] ?? type,
    ...qualifiers.map(word => `${word} URL`),
    ...values,
  ].join(' | ');
}
