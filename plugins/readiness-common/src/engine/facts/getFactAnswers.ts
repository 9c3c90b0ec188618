// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledCheck, PredicateContext } from '../types/compiled';
import { evaluatePredicate } from '../evaluatePredicate';

/** The answer that the fact of a check gives to it; `undefined` if it cannot tell. @internal */
export type FactAnswers = (check: CompiledCheck) => unknown;

/**
 * Turns facts into answers as `evidence.answerMapping` defines; without it, the value of the fact is the answer.
 *
 * @remarks
 * The predicates see the context before any fact was mapped: one mapping never depends on another, so there are no
 * cycles and the order does not matter.
 * @internal
 */
export function getFactAnswers(options: {
  facts: Record<string, unknown>;
  /** Evaluated only if a fact with `answerMapping` has a value. */
  context: () => PredicateContext;
  /** Only what was observed in part, instead of everything else. */
  inPart?: boolean;
}): FactAnswers {
  const { facts, context, inPart = false } = options;
  const known = new Map<string, unknown>();
  return check => {
    const { evidence, answerMapping } = check;
    const value = evidence && facts[evidence.fact];
    if (!answerMapping || value === undefined) {
      return inPart ? undefined : value;
    }
    if (!known.has(check.id)) {
      const mapped = answerMapping.find(
        one =>
          Boolean(one.inPart) === inPart &&
          evaluatePredicate(one.holds, context(), false),
      );
      known.set(check.id, mapped && (mapped.value ?? value));
    }
    return known.get(check.id);
  };
}
