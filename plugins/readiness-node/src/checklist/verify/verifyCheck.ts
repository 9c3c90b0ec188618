// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import { parseDay, parseDuration } from '../durations';
import { suggest } from '../nearest';
import type { ProblemList } from './ProblemList';
import { verifyAnswer } from './verifyAnswer';
import { verifyCondition, type VerifyScope } from './verifyCondition';
import { verifyAnswerMapping } from './verifyAnswerMapping';
import { verifySources } from './verifySources';

/** Annotations with a meaning of their own. */
const reservedIds = ['none', 'confirmed', 'launch-date'];

function verifyPredicate(
  list: ProblemList,
  check: Check,
  key: 'passWhen' | 'appliesWhen',
  scope: VerifyScope,
): void {
  if (check[key] !== undefined) {
    verifyCondition(list, check, { holder: check, member: key, key }, scope);
  }
}

/** Checks one complete check. @internal */
export function verifyCheck(
  list: ProblemList,
  check: Check,
  scope: VerifyScope,
): void {
  if (reservedIds.includes(check.id)) {
    list.value(
      check,
      'id',
      `"${check.id}" cannot be the id of a check: readiness/${check.id} has another meaning; choose another id`,
    );
  }
  verifyAnswer(list, check);
  verifySources(list, check);
  verifyAnswerMapping(list, check, scope);
  verifyPredicate(list, check, 'passWhen', scope);
  verifyPredicate(list, check, 'appliesWhen', scope);
  if (check.fails && check.passWhen !== undefined) {
    list.key(
      check,
      'passWhen',
      '"fails" and "passWhen" both decide when the check passes; keep one of them',
    );
  }
  if (check.freshness !== undefined && !parseDuration(check.freshness)) {
    list.value(
      check,
      'freshness',
      `"${check.freshness}" is not an ISO 8601 duration; write, for example, P365D for 365 days or P6M for six months`,
    );
  }
  if (
    check.effectiveFrom !== undefined &&
    parseDay(check.effectiveFrom) === undefined
  ) {
    list.value(
      check,
      'effectiveFrom',
      `"${check.effectiveFrom}" is not a day; write, for example, 2027-01-31`,
    );
  }
  if (
    check.evidence &&
    !/^[a-z][\w-]*\.[a-zA-Z][\w-]*$/.test(check.evidence.fact)
  ) {
    list.value(
      check.evidence,
      'fact',
      `"${check.evidence.fact}" is not the name of a fact; write <provider>.<fact>, for example repository.license`,
    );
  }
  if (check.linkOf !== undefined && !scope.checks.has(check.linkOf)) {
    list.value(
      check,
      'linkOf',
      `There is no check "${check.linkOf}"; ${suggest(
        check.linkOf,
        scope.checks.keys(),
      )}`,
    );
  }
}
