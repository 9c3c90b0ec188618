// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledContradiction } from '../types/compiled';
import type { EvaluationState } from '../state';
import { isClassCheck } from '../answers/isClassCheck';
import { isValid } from '../answers/isValid';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The valid classes of a list that also has an invalid item: a class that is named counts as answered. @internal */
export function answersClasses(state: EvaluationState, id: string): boolean {
  const answer = state.answers.get(id);
  const { checklist } = state.input;
  const check = checklist.checksById.get(id);
  return (
    answer?.form === 'invalid' &&
    check !== undefined &&
    isClassCheck(check, checklist) &&
    answer.values.some(value => value !== 'none')
  );
}

function isAnswerKnown(state: EvaluationState, id: string): boolean {
  return isValid(state.answers.get(id)) || answersClasses(state, id);
}

function isClosed(
  state: EvaluationState,
  rule: CompiledContradiction,
): boolean {
  const { closedByConfirmed } = rule;
  const date =
    closedByConfirmed === undefined
      ? undefined
      : state.answers.get(closedByConfirmed)?.confirmedItself;
  return date !== undefined && Date.parse(date) <= state.input.now + DAY_MS;
}

/**
 * Whether all that a rule requires, besides an answer to its check, is answered or observed, and no confirmation closed
 * it.
 * @internal
 */
export function hasRequirements(
  state: EvaluationState,
  rule: CompiledContradiction,
): boolean {
  for (const name of rule.requiresFacts ?? []) {
    if (state.settled.facts[name] === undefined) {
      return false;
    }
  }
  for (const id of rule.requires ?? []) {
    if (id !== rule.check && !isAnswerKnown(state, id)) {
      return false;
    }
  }
  return !isClosed(state, rule);
}

/**
 * Whether a rule runs: its check and all that it requires are answered or observed, and no confirmation closed it.
 * @internal
 */
export function isReady(
  state: EvaluationState,
  rule: CompiledContradiction,
): boolean {
  return isAnswerKnown(state, rule.check) && hasRequirements(state, rule);
}
