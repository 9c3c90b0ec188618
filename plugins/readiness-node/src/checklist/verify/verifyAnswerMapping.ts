// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';
import type { ProblemList } from './ProblemList';
import { verifyWords } from './verifyAnswer';
import { verifyCondition, type VerifyScope } from './verifyCondition';

/** Checks an answer mapping: its values are answers, its predicates can be evaluated. @internal */
export function verifyAnswerMapping(
  list: ProblemList,
  check: Check,
  scope: VerifyScope,
): void {
  for (const answerMapping of check.evidence?.answerMapping ?? []) {
    if (answerMapping.value !== undefined) {
      verifyWords(list, answerMapping, [['value', answerMapping.value]], check);
    }
    if (answerMapping.when === undefined) {
      list.value(
        answerMapping,
        'when',
        `An entry of "answerMapping" of "${check.id}" needs "when", for example when: { facts.${check.evidence?.fact}: found }`,
      );
    } else {
      const place = {
        holder: answerMapping,
        member: 'when',
        key: 'answerMapping',
      };
      verifyCondition(list, check, place, scope);
    }
  }
}
