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
import { violates } from '../answers/violates';
import { notAnswered } from './notAnswered';

/** @internal */
export interface Judgement {
  status: CheckStatus;
  message?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function evaluateValue(
  state: EvaluationState,
  check: CompiledCheck,
  answer: Answer,
  fact: Fact | undefined,
): Judgement {
  const { context, settled, input } = state;
  const violation = violates(check, answer, context);
  // A fact that has not been seen often enough makes things better only.
  if (
    violation &&
    (settled === context || violates(check, answer, settled) !== undefined)
  ) {
    return {
      status: 'fail',
      message:
        check.failMessage ??
        (violation.item === undefined
          ? 'The answer is not good enough.'
          : `"${violation.item}" is not good enough.`),
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
    const date = new Date(freshness.since).toISOString().slice(0, 10);
    const days = Math.round((check.freshnessMs ?? 0) / DAY_MS);
    return {
      status: 'stale',
      message: `Last known on ${date}; an answer is good for ${days} days.`,
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
          ? `Needs evidence of ${check.evidence.fact}, and there is none${why}.`
          : `Needs evidence of ${check.evidence.fact}, and what was observed does not tell.`,
    };
  }
  return { status: 'pass' };
}

/**
 * The status of one check by its own answer, before contradictions, gates and waivers.
 * @internal
 */
export function evaluateAnswer(
  state: EvaluationState,
  check: CompiledCheck,
  answer: Answer | undefined,
  fact: Fact | undefined,
): Judgement {
  if (isValid(answer)) {
    return evaluateValue(state, check, answer, fact);
  }
  if (answer?.form === 'notApplicable' && check.allowNotApplicable) {
    return { status: 'notApplicable', message: answer.reason };
  }
  const finding = state.findings.get(check.id);
  return { status: 'unanswered', message: notAnswered(check, answer, finding) };
}
