// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ChecklistProblem } from '../ChecklistError';
import { suggest } from '../nearest';
import { checkField } from './checkField';
import {
  mixedOperators,
  type PredicatePlace,
  type PredicateScope,
} from './PredicateScope';

const logical = ['$all', '$any', '$not'];
const comparing = ['$contains', '$in', '$exists', '$hasPrefix'];

function shortOf(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}

/**
 * Checks a predicate and tells what to write instead. Refuses what the library would silently misread: two operators in
 * one object (one of them is ignored), a comparison that can never be true, unknown checks and derived names.
 * @internal
 */
export function checkPredicate(
  predicate: unknown,
  place: PredicatePlace,
  scope: PredicateScope,
): ChecklistProblem[] {
  const { positions } = scope;
  const here = positions.ofValue(place.holder, place.member);
  if (
    typeof predicate !== 'object' ||
    predicate === null ||
    Array.isArray(predicate)
  ) {
    return [
      {
        message: `A predicate is a mapping such as ${
          scope.checks
            ? '{ answers.runs: { $contains: http } }'
            : '{ kind: Component }'
        }, not ${shortOf(predicate)}`,
        location: here,
      },
    ];
  }
  const keys = Object.keys(predicate);
  const operator = keys.find(key => key.startsWith('$'));
  if (operator !== undefined && keys.length > 1) {
    return mixedOperators(predicate, scope);
  }
  if (operator === '$all' || operator === '$any') {
    const list = (predicate as Record<string, unknown>)[operator];
    if (!Array.isArray(list) || list.length === 0) {
      return [
        {
          message: `"${operator}" takes a list of predicates: ${operator}: [ { ... }, { ... } ]`,
          location: positions.ofValue(predicate, operator),
        },
      ];
    }
    return list.flatMap((item, member) =>
      checkPredicate(item, { holder: list, member }, scope),
    );
  }
  if (operator === '$not') {
    return checkPredicate(
      (predicate as Record<string, unknown>).$not,
      { holder: predicate, member: '$not' },
      scope,
    );
  }
  if (operator !== undefined) {
    return [
      {
        message: comparing.includes(operator)
          ? `"${operator}" compares a field, whose name must come before it: answers.<check>: { ${operator}: ... }`
          : `Unknown operator "${operator}"; ${suggest(operator, logical)}`,
        location: positions.ofKey(predicate, operator),
      },
    ];
  }
  if (keys.length === 0) {
    return [
      {
        message: 'An empty predicate is always true; remove the key instead',
        location: here,
      },
    ];
  }
  return keys.flatMap(path => checkField(predicate, path, scope));
}
