// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, Check } from '../../engine';
import { isPlaceholder } from '../values/isPlaceholder';
import { quote } from '../values/quote';
import { dateProblem, readDate } from '../values/readDate';
import type { Problem } from '../values/types';

const NOT_APPLICABLE =
  /^(?:(?:n\/a|n\.a\.?|not[ -]applicable)(?=$|[\s:;,–—-])|na(?=$|\s*[:–—-]))/i;
const PLANNED = /^to-?do\s*[:–—-]/i;

/** The forms that are not values: `n/a - reason` and `todo - TICKET by DATE`. @internal */
export interface SpecialForm {
  answer: Pick<Answer, 'form' | 'reason' | 'ticket' | 'date'>;
  problems: Problem[];
}

/** Reads a special form; `undefined` if the text is not one. @internal */
export function readSpecialForm(options: {
  check: Check;
  key: string;
  text: string;
  now: number;
}): SpecialForm | undefined {
  const { check, key, text, now } = options;
  // Two of the three forms begin with n, the third with t: most values need not be matched against the patterns
  const first = text.charCodeAt(0) | 0x20;
  if (first === 0x6e) {
    const match = NOT_APPLICABLE.exec(text);
    return match
      ? readNotApplicable(
          check,
          key,
          text.slice(match[0].length).replace(/^[\s:;,–—-]+/, ''),
        )
      : undefined;
  }
  if (first === 0x74) {
    const match = PLANNED.exec(text);
    const rest = match && text.slice(match[0].length);
    return rest
      ? readPlanned(key, rest.replace(/^[:–—-]+/, '').trim(), now)
      : undefined;
  }
  return undefined;
}

function readNotApplicable(
  check: Check,
  key: string,
  reason: string,
): SpecialForm {
  const hasNone = check.allowNone || check.answer.values?.includes('none');
  if (hasNone || !check.allowNotApplicable) {
    const denial = check.answer.values?.includes('no') ? 'no' : undefined;
    const word = hasNone ? 'none' : denial;
    return {
      answer: { form: 'invalid' },
      problems: [
        {
          code: 'na-not-allowed',
          message: `${key}: this question cannot be answered with "n/a".`,
          fix: word
            ? `Write ${key}: ${quote(word)} if that is the answer.`
            : `Answer it, or plan it: "todo - TICKET by 2027-01-31".`,
        },
      ],
    };
  }
  if (reason.length < 3 || isPlaceholder(reason, false)) {
    return {
      answer: { form: 'invalid' },
      problems: [
        {
          code: 'na-without-reason',
          message: `${key} states "n/a" without a reason.`,
          fix: `Add the reason: ${key}: "n/a - reason".`,
        },
      ],
    };
  }
  return { answer: { form: 'notApplicable', reason }, problems: [] };
}

function readPlanned(key: string, rest: string, now: number): SpecialForm {
  const form: SpecialForm = { answer: { form: 'planned' }, problems: [] };
  const fix = `Add a ticket and a date: ${key}: "todo - TICKET-12 by 2027-01-31".`;
  const by = /(?:^|\s)by\s+(\S+)$/i.exec(rest);
  const day = by?.[1];
  const ticket = rest
    .slice(0, by?.index)
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '');
  if (ticket && !isPlaceholder(ticket, true)) {
    form.answer.ticket = ticket;
  } else {
    form.problems.push({
      code: 'wrong-type',
      message: `${key} is planned without a ticket.`,
      fix,
    });
  }
  if (day === undefined) {
    form.problems.push({
      code: 'wrong-type',
      message: `${key} is planned without a date.`,
      fix,
    });
    return form;
  }
  const read = readDate(day.replace(/[.,;]$/, ''), now);
  if ('error' in read) {
    form.problems.push(dateProblem({ key, text: day, error: read.error, fix }));
  } else {
    form.answer.date = read.date;
  }
  return form;
}
