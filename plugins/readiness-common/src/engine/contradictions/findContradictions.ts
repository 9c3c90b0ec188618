// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ContradictionResult } from '../types/result';
import type { PredicateContext } from '../types/compiled';
import type { EvaluationState } from '../state';
import { compareSeverity } from '../severity';
import { evaluatePredicate } from '../evaluatePredicate';
import { fillMessage } from './fillMessage';
import { isReady, answersClasses } from './isReady';

/** Adds the valid classes of partly invalid lists, which count only for contradictions. */
function withClasses(state: EvaluationState): PredicateContext {
  let { answers } = state.settled;
  for (const [id, answer] of state.answers) {
    if (answer.form === 'invalid' && answersClasses(state, id)) {
      answers = {
        ...answers,
        [id]: answer.values.filter(value => value !== 'none'),
      };
    }
  }
  return { ...state.settled, answers };
}

/**
 * Finds the contradicted checks with their contradictions, most severe first and then by id. A rule runs only if its
 * check and all that it requires are answered or observed: an absent answer never contradicts.
 * @internal
 */
export function findContradictions(
  state: EvaluationState,
): Map<string, ContradictionResult[]> {
  const found = new Map<string, ContradictionResult[]>();
  let context: PredicateContext | undefined;
  for (const rule of state.input.checklist.contradictions) {
    if (isReady(state, rule)) {
      context = context ?? withClasses(state);
      if (evaluatePredicate(rule.contradicts, context, false)) {
        const results = found.get(rule.check) ?? [];
        results.push({
          id: rule.id,
          severity: rule.severity,
          message: fillMessage(rule.message, state),
          ...(rule.remedy && { remedy: rule.remedy }),
        });
        found.set(rule.check, results);
      }
    }
  }
  for (const results of found.values()) {
    results.sort(
      (left, right) =>
        compareSeverity(right.severity, left.severity) ||
        (left.id < right.id ? -1 : 1),
    );
  }
  return found;
}
