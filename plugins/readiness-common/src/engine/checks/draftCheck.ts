// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ownValue } from '../ownValue';
import type { CheckResult, ContradictionResult } from '../types/result';
import type { CompiledCheck } from '../types/compiled';
import type { EvaluationState } from '../state';
import { compareSeverity } from '../severity';
import { getVerification } from '../verification';
import { isValid } from '../answers/isValid';
import type { FactAnswers } from '../facts/getFactAnswers';
import { evaluateAnswer } from './evaluateAnswer';

/**
 * The result of one check from its answer, its facts and its contradictions; prerequisites and waivers are applied
 * afterwards.
 * @internal
 */
export function draftCheck(
  state: EvaluationState,
  check: CompiledCheck,
  contradictions: ContradictionResult[] | undefined,
  /** The answers of facts that do not depend on a contradicted answer. */
  undisputed: FactAnswers,
): CheckResult {
  const { input, facts } = state;
  const answer = state.answers.get(check.id);
  const fact = check.evidence && facts.byName.get(check.evidence.fact);
  const answerStatus = evaluateAnswer(state, check, answer, fact);
  const firstSeenAt = ownValue(input.firstSeen, check.id);
  const draft: CheckResult = {
    check: check.id,
    section: check.section,
    severity: check.severity,
    status: answerStatus.status,
    counted: true,
  };
  if (isValid(answer)) {
    const observed = state.factAnswers(check);
    // Of a contradicted answer, its own rules have the word
    const remaining = contradictions ? observed : undisputed(check);
    draft.verification = getVerification(
      check,
      answer,
      remaining,
      state.partialFactAnswers(check),
      remaining !== observed,
    );
  }
  if (answer) {
    draft.answer = answer;
  }
  if (firstSeenAt !== undefined) {
    draft.firstSeenAt = firstSeenAt;
  }
  if (answerStatus.message !== undefined) {
    draft.message = answerStatus.message;
  }
  if (fact) {
    draft.fact = fact;
  }
  if (contradictions) {
    const [gravest] = contradictions;
    draft.contradictions = contradictions;
    if (compareSeverity(gravest.severity, check.severity) > 0) {
      draft.severity = gravest.severity;
    }
    // A failing or unusable answer keeps its status: it has to be corrected first.
    if (draft.status !== 'fail' && draft.status !== 'unanswered') {
      draft.status = 'contradicted';
      draft.message = gravest.message;
    }
  }
  return draft;
}
