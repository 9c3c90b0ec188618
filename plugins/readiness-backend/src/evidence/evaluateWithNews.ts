// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Evaluation,
  evaluate,
  type EvaluationInput,
  type Fact,
} from 'backstage-plugin-readiness-common';
import type { JudgedFact } from './toFact';

/**
 * Judges with what was observed. What has not been seen often enough counts at once where it makes nothing worse;
 * otherwise what counted before goes on counting until it expires or the news is seen often enough.
 * @internal
 */
export function evaluateWithNews(
  input: Omit<EvaluationInput, 'facts'>,
  facts: JudgedFact[],
): Evaluation {
  const used: Fact[] = facts.map(({ fact, previous }) => previous ?? fact);
  let best = evaluate({ ...input, facts: used });
  // One by one, so that a piece of good news need not wait for the end of a bad one.
  facts.forEach(({ fact, previous }, index) => {
    if (previous) {
      const tried = used.with(index, fact);
      const evaluation = evaluate({ ...input, facts: tried });
      if (compare(standing(evaluation), standing(best)) >= 0) {
        used[index] = fact;
        best = evaluation;
      }
    }
  });
  return best;
}

const GRADES = ['declared', 'linked', 'corroborated', 'verified'];

/** How good an evaluation is, what matters most first; higher is better. */
function standing({ open, checks }: Evaluation): number[] {
  const count = (status: string) =>
    checks.filter(check => check.status === status).length;
  return [
    -open.blocker,
    -open.required,
    -open.recommended,
    -count('contradicted'),
    count('pass') + count('notApplicable'),
    checks.reduce((sum, { grade }) => sum + GRADES.indexOf(grade ?? ''), 0),
  ];
}

function compare(one: number[], other: number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index === -1 ? 0 : one[index] - other[index];
}
