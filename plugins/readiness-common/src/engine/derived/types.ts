// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { EvaluationInput } from '../types/input';
import type { FactAnswers } from '../facts/getFactAnswers';

/** The input of derived values. @internal */
export interface DeriveOptions
  extends Pick<EvaluationInput, 'checklist' | 'entity' | 'related' | 'dataOf'> {
  answers: ReadonlyMap<string, Answer>;
  /** Values of the facts that count. */
  facts: Record<string, unknown>;
  /** The answers of facts to checks. Without it, facts that need an answer mapping are ignored. */
  factAnswers?: FactAnswers;
}
