// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AnswerDefinition, Check } from '../types/checklist';
import { passingValues } from '../checks/passingValues';
import { FREE_FORM } from '../checks/sampleAnswer';

/** The free form of each type of answer. */
function freeForm(answer: AnswerDefinition): string[] {
  const { qualifiers = [], minLength } = answer;
  switch (answer.type) {
    case 'choice':
    case 'choices':
      return [];
    case 'text':
      return [minLength ? `text of at least ${minLength} characters` : 'text'];
    case 'url':
      return ['URL', ...qualifiers.map(word => `${word} URL`)];
    case 'names':
      return ['names'];
    case 'quantity':
      return ['number and unit, such as 2000 users/day'];
    case 'dated':
      return ['YYYY-MM-DD and URL'];
    case 'license':
      return ['SPDX expression'];
    default:
      return ['answer'];
  }
}

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
    ...(offered.includes(FREE_FORM) ? freeForm(answer) : []),
    ...values,
  ];
  const isList =
    answer.type === 'choices' || answer.type === 'names' || answer.list;
  // Items that only count together leave no choice.
  const isTogether = choices.length === 1 && offered[0].includes(', ');
  return isList && !isTogether
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
