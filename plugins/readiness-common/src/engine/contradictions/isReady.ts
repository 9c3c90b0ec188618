// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledContradiction } from '../types';
import type { Judging } from '../judging';
import { isClassCheck } from '../answers/isClassCheck';
import { isValid } from '../answers/isValid';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Valid classes of a list that also holds something invalid: a class that was named is not silence.
 * @internal
 */
export function saysClasses(judging: Judging, id: string): boolean {
  const answer = judging.answers.get(id);
  const { checklist } = judging.input;
  const check = checklist.checksById.get(id);
  return (
    answer?.form === 'invalid' &&
    check !== undefined &&
    isClassCheck(check, checklist) &&
    answer.values.some(value => value !== 'none')
  );
}

function isSaid(judging: Judging, id: string): boolean {
  return isValid(judging.answers.get(id)) || saysClasses(judging, id);
}

function isClosed(judging: Judging, rule: CompiledContradiction): boolean {
  const { closedByConfirmed } = rule;
  const date =
    closedByConfirmed === undefined
      ? undefined
      : judging.answers.get(closedByConfirmed)?.confirmedItself;
  return date !== undefined && Date.parse(date) <= judging.input.now + DAY_MS;
}

/**
 * Whether all that a rule needs beside an answer to the check it blames was said or observed, and nobody closed it.
 * @internal
 */
export function hasItsNeeds(
  judging: Judging,
  rule: CompiledContradiction,
): boolean {
  for (const name of rule.needsFacts ?? []) {
    if (judging.settled.facts[name] === undefined) {
      return false;
    }
  }
  for (const id of rule.needs ?? []) {
    if (id !== rule.blames && !isSaid(judging, id)) {
      return false;
    }
  }
  return !isClosed(judging, rule);
}

/**
 * Whether a rule runs: the check it blames and all that it needs was said or observed, and nobody closed it.
 * @internal
 */
export function isReady(
  judging: Judging,
  rule: CompiledContradiction,
): boolean {
  return isSaid(judging, rule.blames) && hasItsNeeds(judging, rule);
}
