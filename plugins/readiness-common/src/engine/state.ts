// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './types/answer';
import type { EvaluationInput } from './types/input';
import type { Finding } from './types/finding';
import type { PredicateContext } from './types/compiled';
import type { FactAnswers } from './facts/getFactAnswers';
import type { LiveFacts } from './facts/liveFacts';
import type { DerivedValues } from './derived/derivedValues';

/** The state of one evaluation, prepared once. @internal */
export interface EvaluationState {
  input: EvaluationInput;
  entityRef: string;
  /** The answers that are evaluated: from people, from facts, or from the link of another answer. */
  answers: ReadonlyMap<string, Answer>;
  facts: LiveFacts;
  /** The answers of all live facts to the checks. */
  factAnswers: FactAnswers;
  /** The answers of facts that observed only a part. */
  partialFactAnswers: FactAnswers;
  /** The same as `factAnswers`, had these checks no answer. */
  factAnswersWithout(checks: ReadonlySet<string>): FactAnswers;
  /** The same as `factAnswers`, of settled facts only. */
  settledFactAnswers: FactAnswers;
  /** With all live facts: improvements count at once. */
  context: PredicateContext;
  /**
   * With settled facts only: a worse result must reach the failure threshold. The same object if all facts are settled.
   */
  settled: PredicateContext;
  settledDerived: DerivedValues;
  /** The first finding about each check. */
  findings: ReadonlyMap<string, Finding>;
  /** Collects the times at which time alone may change the evaluation. */
  dueAt(time: number): void;
}
