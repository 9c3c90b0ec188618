// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import type { ProblemList } from './ProblemList';
import { verifyWords } from './verifyAnswer';
import { verifyCondition, type VerifyScope } from './verifyCondition';

/** Checks what a fact says in the words of a check: its values are answers, its predicates can be asked. @internal */
export function verifySays(
  list: ProblemList,
  check: Check,
  scope: VerifyScope,
): void {
  for (const saying of check.evidence?.says ?? []) {
    if (saying.value !== undefined) {
      verifyWords(list, saying, [['value', saying.value]], check);
    }
    if (saying.when === undefined) {
      list.value(
        saying,
        'when',
        `An entry of "says" of "${check.id}" needs "when", for example when: { facts.${check.evidence?.fact}: found }`,
      );
    } else {
      const place = { holder: saying, member: 'when', key: 'says' };
      verifyCondition(list, check, place, scope);
    }
  }
}
