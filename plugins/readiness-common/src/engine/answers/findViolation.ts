// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CompiledCheck, PredicateContext } from '../types/compiled';
import { evaluatePredicate } from '../evaluatePredicate';
import { answerValues } from '../answerValues';

/** Whether a valid answer fails the rule of its check, with the failing item if there is one. @internal */
export function findViolation(
  check: CompiledCheck,
  answer: Answer,
  context: PredicateContext,
): { item?: string } | undefined {
  if (check.fails) {
    for (const item of answerValues(answer)) {
      const factValue = item.trim().toLowerCase();
      if (check.fails.some(value => value.toLowerCase() === factValue)) {
        return { item };
      }
    }
  }
  if (check.passes && !evaluatePredicate(check.passes, context, false)) {
    return {};
  }
  return undefined;
}
