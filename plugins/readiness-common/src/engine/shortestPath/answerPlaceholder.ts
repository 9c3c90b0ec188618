// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { freeForms, takesSeveral } from '../answerTypes';
import { FREE_FORM, passingValues } from '../checks/passingValues';
import type { Check } from '../types/checklist';

type AnsweredCheck = Pick<Check, 'answer' | 'fails'>;

/**
 * The placeholder for an owner to fill in, made from what closes the check: `<yes | partly>`. In angle brackets, which
 * the parser refuses, so that nobody can pass a check by copying it.
 * @param closing - see `CheckResult.closing`
 * @internal
 */
export function answerPlaceholder(
  check: AnsweredCheck,
  closing: string[] | undefined,
): string {
  const { answer } = check;
  const offered = closing ?? [FREE_FORM, ...passingValues(check)];
  // Without a comma, at which the parser would split it.
  const values = offered
    .filter(value => value !== FREE_FORM)
    .map(value => value.replace(/, /g, ' and '));
  const choices = [
    ...(offered.includes(FREE_FORM) ? freeForms(answer) : []),
    ...values,
  ];
  // Items that only count together leave no choice.
  const isTogether = choices.length === 1 && offered[0].includes(', ');
  return takesSeveral(answer) && !isTogether
    ? `<one or more of ${choices.join(' | ')}>`
    : `<${choices.join(' | ')}>`;
}

/**
 * The keywords that a check accepts, but that leave it open.
 * @param closing - see `CheckResult.closing`
 * @internal
 */
export function stayingOpen(
  check: AnsweredCheck,
  closing: string[] | undefined,
): string[] {
  const offered = new Set(
    (closing ?? passingValues(check)).flatMap(value => value.split(', ')),
  );
  return (check.answer.values ?? []).filter(value => !offered.has(value));
}
