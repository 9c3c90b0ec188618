// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck } from '../types/compiled';
import type { EvidenceDefinition } from '../types/checklist';
import type { EvaluationState } from '../state';
import { answerValues } from '../answerValues';
import { isValid } from '../answers/isValid';
import { findViolation } from '../answers/findViolation';
import { factAnswer } from '../facts/factAnswer';
import type { DeriveOptions } from './types';
import { shownAnswer } from './technologies';
import { undeclaredStoresOf } from './undeclaredStores';

/** The items that the catalog shows to be missing in an answer that it contradicts. */
function missingItems(state: EvaluationState, id: string): string[] {
  const { input, answers, settled } = state;
  const options: DeriveOptions = { ...input, answers, facts: settled.facts };
  if (id === 'persistence' || id === 'messaging') {
    const stores = undeclaredStoresOf(id, options);
    const shown = stores.map(({ entity, kind }) => shownAnswer(entity, kind));
    // If the catalog does not show all of them, the answer would still be incomplete.
    return shown.includes(undefined) ? [] : (shown as string[]);
  }
  if (id === 'service-access') {
    return state.settledDerived.values['undeclared-access'].map(ref =>
      ref.slice(ref.indexOf('/') + 1),
    );
  }
  if (id === input.checklist.source.roles?.dataClasses) {
    return state.settledDerived.values['data-of-stores'];
  }
  return [];
}

/** Whether the value of the fact could be the answer: not if it is only shown, or needs an answer mapping. */
function speaksAnswers({
  answerMapping,
  compare,
}: EvidenceDefinition): boolean {
  return (
    answerMapping !== undefined || (compare !== 'none' && compare !== 'exists')
  );
}

/**
 * The annotation value that the catalog or a fact has shown for an open check; never a guess, and never one that fails
 * the check.
 * @internal
 */
export function shownValue(
  state: EvaluationState,
  check: CompiledCheck,
  result: CheckResult,
): string | undefined {
  const { facts, entityRef, context } = state;
  if (result.contradictions && isValid(result.answer)) {
    const missing = missingItems(state, check.id);
    if (missing.length > 0) {
      const factValue = answerValues(result.answer).filter(
        item => item !== 'none',
      );
      return [...new Set([...factValue, ...missing])].join(', ');
    }
    return undefined;
  }
  const { evidence } = check;
  const fact = evidence && facts.byName.get(evidence.fact);
  if (!fact || !speaksAnswers(evidence) || result.contradictions) {
    return undefined;
  }
  const factValue = state.factAnswers(check);
  const answer = factAnswer({ check, fact, factValue, entityRef });
  if (!answer) {
    return undefined;
  }
  const answers = { ...context.answers, [check.id]: answerValues(answer) };
  return findViolation(check, answer, { ...context, answers })
    ? undefined
    : answer.values.join(', ');
}
