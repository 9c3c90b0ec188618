// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isClosed } from 'backstage-plugin-readiness-common';
import type { ChecklistProblem } from '../ChecklistError';
import { suggest } from '../nearest';
import {
  mixedOperators,
  type PredicatePlace,
  type PredicateScope,
} from './PredicateScope';

interface ListScope extends PredicateScope {
  /** The field with the list. */
  path: string;
}

/** The words that the list may contain, if it is the answer of a check with a closed vocabulary. */
function vocabulary({ path, checks }: ListScope): string[] | undefined {
  const answer = path.startsWith('answers.')
    ? checks?.get(path.slice('answers.'.length))?.answer
    : undefined;
  return answer && isClosed(answer) ? answer.values : undefined;
}

/** Checks the operand of `$contains`: a condition on one item of a list. @internal */
export function checkListItem(
  operand: unknown,
  place: PredicatePlace,
  scope: ListScope,
): ChecklistProblem[] {
  const { positions, path } = scope;
  const location = positions.ofValue(place.holder, place.member);
  const words = vocabulary(scope);
  if (['string', 'number', 'boolean'].includes(typeof operand)) {
    const word = String(operand);
    return words && word && !words.includes(word.toLowerCase())
      ? [
          {
            message: `"${word}" is never an answer of "${path.slice(
              'answers.'.length,
            )}"; ${suggest(word, words)}`,
            location,
          },
        ]
      : [];
  }
  if (
    typeof operand !== 'object' ||
    operand === null ||
    Array.isArray(operand)
  ) {
    return [
      {
        message: `"$contains" takes one value, or { $any: [a, b] } for one of several`,
        location,
      },
    ];
  }
  const keys = Object.keys(operand);
  if (keys.length > 1 && keys.some(key => key.startsWith('$'))) {
    return mixedOperators(operand, scope);
  }
  const [key] = keys;
  const inner = (operand as Record<string, unknown>)[key];
  if (key === '$any' || key === '$all') {
    return Array.isArray(inner) && inner.length
      ? inner.flatMap((item, member) =>
          checkListItem(item, { holder: inner, member }, scope),
        )
      : [
          {
            message: `"${key}" takes a list: { ${key}: [a, b] }`,
            location: positions.ofValue(operand, key),
          },
        ];
  }
  if (key === '$not') {
    return checkListItem(inner, { holder: operand, member: key }, scope);
  }
  if (/(^|\.)(relations|links)$/.test(path) && key && !key.startsWith('$')) {
    // Items are mappings with fields of their own.
    return [];
  }
  return [
    {
      message:
        key === '$in'
          ? 'After "$contains", write { $any: [a, b] } for one of several values; "$in" would never be true here'
          : `The items of "${path}" are words: after "$contains", write a word, { $any: [...] } or { $not: ... }, not "${key}"`,
      location: positions.ofKey(operand, key),
    },
  ];
}
