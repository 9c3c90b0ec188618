// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ownValue } from '../ownValue';
import type { Answer } from '../types/answer';
import type { CheckStatus } from '../types/result';
import type { CompiledCheck } from '../types/compiled';
import type { Fact } from '../types/fact';
import type { EvaluationState } from '../state';
import { freshnessOf } from '../freshness';
import { isValid } from '../answers/isValid';
import { findViolation } from '../answers/findViolation';
import { notAnswered } from './notAnswered';
import { dayOf } from '../dayOf';

/** @internal */
export interface AnswerStatus {
  status: CheckStatus;
  message?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function evaluateValue(
  state: EvaluationState,
  check: CompiledCheck,
  answer: Answer,
  fact: Fact | undefined,
): AnswerStatus {
  const { context, settled, input } = state;
  const violation = findViolation(check, answer, context);
  // A fact below the failure threshold can only improve a result.
  if (
    violation &&
    (settled === context || findViolation(check, answer, settled) !== undefined)
  ) {
    return {
      status: 'fail',
      message:
        check.failMessage ??
        (violation.item === undefined
          ? 'This answer fails the check.'
          : `"${violation.item}" fails the check.`),
    };
  }
  const freshness = freshnessOf({
    check,
    answer,
    fact,
    firstSeenAt: ownValue(input.firstSeen, check.id),
    now: input.now,
  });
  if (freshness && freshness.staleAt <= input.now) {
    const date = dayOf(freshness.since);
    const days = Math.round((check.freshnessMs ?? 0) / DAY_MS);
    return {
      status: 'stale',
      message: `The answer is from ${date}; it was valid for ${days} days.`,
    };
  }
  if (freshness) {
    state.dueAt(freshness.staleAt);
  }
  if (
    check.evidence?.required &&
    state.factAnswers(check) === undefined &&
    state.settledFactAnswers(check) === undefined
  ) {
    const why = fact?.cannotTell ? `: ${fact.cannotTell}` : '';
    return {
      status: 'unknown',
      message:
        fact?.value === undefined
          ? `Needs evidence of ${check.evidence.fact}, but there is none${why}.`
          : `Needs evidence of ${check.evidence.fact}, but what was observed does not answer the check.`,
    };
  }
  return { status: 'pass' };
}

/** The status of one check from its own answer, before contradictions, prerequisites and waivers. @internal */
export function evaluateAnswer(
  state: EvaluationState,
  check: CompiledCheck,
  answer: Answer | undefined,
  fact: Fact | undefined,
): AnswerStatus {
  if (isValid(answer)) {
    return evaluateValue(state, check, answer, fact);
  }
  if (answer?.form === 'notApplicable' && check.allowNotApplicable) {
    return { status: 'notApplicable', message: answer.reason };
  }
  const finding = state.findings.get(check.id);
  return { status: 'unanswered', message: notAnswered(check, answer, finding) };
}
