// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AnswerDefinition } from '../types';

/** What a type asks for beside its keywords. */
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

/**
 * What an owner has to fill in, made from what the check takes: `<yes | partly | no>`. In angle brackets, which the
 * parser refuses, so that nothing can pass that nobody has thought about.
 * @internal
 */
export function answerPlaceholder(answer: AnswerDefinition): string {
  const { type, values = [], list } = answer;
  const choices = [...freeForm(answer), ...values].join(' | ');
  const isList = type === 'choices' || type === 'names' || list;
  // Without a comma, at which the parser would take it apart.
  return isList ? `<one or more of ${choices}>` : `<${choices}>`;
}
