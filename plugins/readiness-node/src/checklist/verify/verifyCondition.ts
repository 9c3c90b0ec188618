// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import { checkPredicate } from '../predicates/checkPredicate';
import { answersMentioned } from '../predicates/mentions';
import type { ProblemList } from './ProblemList';

/** The context in which a check is verified. @internal */
export interface VerifyScope {
  checks: ReadonlyMap<string, Check>;
  /** Disabled checks. */
  off: ReadonlySet<string>;
}

/** Checks one predicate of a check; messages call it `key`. @internal */
export function verifyCondition(
  list: ProblemList,
  check: Check,
  place: { holder: object; member: string; key: string },
  { checks, off }: VerifyScope,
): void {
  const { holder, member, key } = place;
  const predicate = (holder as Record<string, unknown>)[member];
  const gone = answersMentioned(predicate).find(id => off.has(id));
  if (gone) {
    list.value(
      holder,
      member,
      `"${key}" of "${check.id}" uses "${gone}", which is disabled; give "${check.id}" another "${key}", or disable it too`,
    );
    return;
  }
  list.addAll(
    checkPredicate(
      predicate,
      { holder, member },
      { checks, positions: list.positions },
    ),
  );
}
