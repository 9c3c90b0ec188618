// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Answer,
  EvaluationInput,
  Finding,
  PredicateContext,
} from './types';
import type { FactWords } from './facts/factWords';
import type { LivingFacts } from './facts/livingFacts';
import type { DerivedValues } from './derived/derivedValues';

/**
 * What one evaluation works with, prepared once.
 * @internal
 */
export interface Judging {
  input: EvaluationInput;
  entityRef: string;
  /** What is judged: said by people, by facts, or by the link of another answer. */
  answers: ReadonlyMap<string, Answer>;
  facts: LivingFacts;
  /** What all living facts say in the words of the checks. */
  says: FactWords;
  /** What they say of what was seen in part only. */
  saysInPart: FactWords;
  /** The same as `says` of settled facts only. */
  settledSays: FactWords;
  /** With all living facts: good news counts at once. */
  context: PredicateContext;
  /** With settled facts only: bad news has to be seen often enough. The same object when all facts are settled. */
  settled: PredicateContext;
  settledDerived: DerivedValues;
  /** The first finding about each check. */
  findings: ReadonlyMap<string, Finding>;
  /** Collects the times at which time alone may change the evaluation. */
  dueAt(time: number): void;
}
