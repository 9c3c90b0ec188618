// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Fact } from '../types/fact';
import type { EvaluationInput } from '../types/input';

/** @internal */
export interface LiveFacts {
  /** The fact that counts under each name; it may be one that cannot tell. */
  byName: ReadonlyMap<string, Fact>;
  /** What their providers declare of them. */
  descriptions: EvaluationInput['factDescriptions'];
  /** Values of all live facts that can tell and that are more than shown. */
  values: Record<string, unknown>;
  /** Of those, the values that reach the failure threshold. */
  settledValues: Record<string, unknown>;
  /** Whether the two are the same. */
  allSettled: boolean;
  isSettled(fact: Fact): boolean;
}

/** Whether the first fact counts rather than the second: one that can tell, then the later, then by target. */
function isBetter(left: Fact, right: Fact): boolean {
  const leftTells = left.value !== undefined;
  if (leftTells !== (right.value !== undefined)) {
    return leftTells;
  }
  if (left.observedAt !== right.observedAt) {
    return left.observedAt > right.observedAt;
  }
  return left.target < right.target;
}

/** Leaves out expired facts, and picks one for each name regardless of their order. @internal */
export function liveFacts(
  options: Pick<EvaluationInput, 'facts' | 'now' | 'factDescriptions'> & {
    failureThreshold: number;
  },
): LiveFacts {
  const { facts = [], now, failureThreshold, factDescriptions } = options;
  const byName = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.expiresAt === undefined || fact.expiresAt > now) {
      const other = byName.get(fact.name);
      if (!other || isBetter(fact, other)) {
        byName.set(fact.name, fact);
      }
    }
  }
  const values: Record<string, unknown> = Object.create(null);
  const settledValues: Record<string, unknown> = Object.create(null);
  const isSettled = (fact: Fact) => fact.consecutive >= failureThreshold;
  let allSettled = true;
  for (const [name, fact] of byName) {
    const isShownOnly = factDescriptions?.get(name)?.isShownOnly;
    if (fact.value !== undefined && !isShownOnly) {
      values[name] = fact.value;
      if (isSettled(fact)) {
        settledValues[name] = fact.value;
      } else {
        allSettled = false;
      }
    }
  }
  return {
    byName,
    descriptions: factDescriptions,
    values,
    settledValues,
    allSettled,
    isSettled,
  };
}
