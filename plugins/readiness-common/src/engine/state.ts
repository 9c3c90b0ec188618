// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './types/answer';
import type { EvaluationInput } from './types/input';
import type { Finding } from './types/finding';
import type { PredicateContext } from './types/compiled';
import type { FactAnswers } from './facts/getFactAnswers';
import type { LivingFacts } from './facts/livingFacts';
import type { DerivedValues } from './derived/derivedValues';

/**
 * What one evaluation works with, prepared once.
 * @internal
 */
export interface EvaluationState {
  input: EvaluationInput;
  entityRef: string;
  /** What is judged: said by people, by facts, or by the link of another answer. */
  answers: ReadonlyMap<string, Answer>;
  facts: LivingFacts;
  /** What all living facts say in the words of the checks. */
  factAnswers: FactAnswers;
  /** What they say of what was seen in part only. */
  partialFactAnswers: FactAnswers;
  /** The same as `factAnswers` of settled facts only. */
  settledFactAnswers: FactAnswers;
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
