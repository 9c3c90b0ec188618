// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Evaluation } from './types/evaluation';
import type { Fact, ObservedFact } from './types/fact';
import type { EvaluationInput } from './types/input';
import { evaluate } from './evaluate';
import { VERIFICATIONS } from './lists';

/**
 * Evaluates with facts that the last collections observed differently. Of these observations the best counts, and of two
 * that are equally good the later one. So a better observation counts at once, and a worse one only when all of the last
 * collections were worse, whether or not they observed the same value.
 * @public
 */
export function evaluateWithThreshold(
  input: Omit<EvaluationInput, 'facts'> & { facts?: ObservedFact[] },
): Evaluation {
  const { facts = [], ...rest } = input;
  const observations = facts.map(observationsOf);
  const used = observations.map(([oldest]) => oldest);
  let best = evaluate({ ...rest, facts: used });
  // One by one, so that a better observation of one fact need not wait for the end of a worse one of another.
  observations.forEach(([, ...later], index) => {
    for (const fact of later) {
      const tried = used.with(index, fact);
      const evaluation = evaluate({ ...rest, facts: tried });
      if (compare(rankOf(evaluation), rankOf(best)) >= 0) {
        used[index] = fact;
        best = evaluation;
      }
    }
  });
  return best;
}

/** The oldest first. */
function observationsOf({ previous = [], ...fact }: ObservedFact): Fact[] {
  return [fact, ...previous].reverse();
}

/** How good an evaluation is, what matters most first; higher is better. */
function rankOf({ open, checks }: Evaluation): number[] {
  const count = (status: string) =>
    checks.filter(check => check.status === status).length;
  return [
    -open.blocker,
    -open.required,
    -open.recommended,
    -count('contradicted'),
    count('pass') + count('notApplicable'),
    checks.reduce(
      (sum, { verification }) =>
        sum + (verification ? VERIFICATIONS.indexOf(verification) : -1),
      0,
    ),
  ];
}

function compare(one: number[], other: number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index === -1 ? 0 : one[index] - other[index];
}
