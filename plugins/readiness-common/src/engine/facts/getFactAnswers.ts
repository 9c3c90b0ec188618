// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CompiledCheck, PredicateContext } from '../types/compiled';
import { holds } from '../holds';

/** What the fact of a check says in the check's words; `undefined` when it cannot tell. @internal */
export type FactAnswers = (check: CompiledCheck) => unknown;

/**
 * Puts facts into the words of checks, as `evidence.answerMapping` has it; a fact without it speaks them already.
 *
 * @remarks
 * The context is that before any fact was put into other words, whatever its answers are needed for: what one fact says
 * never depends on what another one was made to say, so there are no circles and no order.
 * @internal
 */
export function getFactAnswers(options: {
  facts: Record<string, unknown>;
  /** Asked only where a fact with `answerMapping` has a value. */
  context: () => PredicateContext;
  /** Only what was seen in part, instead of all else. */
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
          Boolean(one.inPart) === inPart && holds(one.holds, context(), false),
      );
      known.set(check.id, mapped && (mapped.value ?? value));
    }
    return known.get(check.id);
  };
}
