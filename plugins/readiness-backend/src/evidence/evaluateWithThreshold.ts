// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Evaluation,
  evaluate,
  type EvaluationInput,
  type Fact,
} from 'backstage-plugin-readiness-common';
import type { EvaluatedFact } from './toFact';

/**
 * Judges with what was observed: of what the last looks said of a fact, the best counts, and of two that are as good the
 * later. So what is better counts at once, and what is worse when all of the last looks were, whether or not they said
 * the same: one that is bad in another way opens no gate.
 * @internal
 */
export function evaluateWithThreshold(
  input: Omit<EvaluationInput, 'facts'>,
  facts: EvaluatedFact[],
): Evaluation {
  const used: Fact[] = facts.map(
    ({ fact, previous = [] }) => previous.at(-1) ?? fact,
  );
  let best = evaluate({ ...input, facts: used });
  // One by one, so that a piece of good news need not wait for the end of a bad one.
  facts.forEach(({ fact, previous = [] }, index) => {
    for (const later of [fact, ...previous].slice(0, -1).reverse()) {
      const tried = used.with(index, later);
      const evaluation = evaluate({ ...input, facts: tried });
      if (compare(verification(evaluation), verification(best)) >= 0) {
        used[index] = later;
        best = evaluation;
      }
    }
  });
  return best;
}

const VERIFICATIONS = ['declared', 'linked', 'corroborated', 'verified'];

/** How good an evaluation is, what matters most first; higher is better. */
function verification({ open, checks }: Evaluation): number[] {
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
        sum + VERIFICATIONS.indexOf(verification ?? ''),
      0,
    ),
  ];
}

function compare(one: number[], other: number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index === -1 ? 0 : one[index] - other[index];
}
