// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { EvaluationInput } from '../types/input';
import type { FactAnswers } from '../facts/getFactAnswers';

/** What derived values are worked out from. @internal */
export interface DeriveOptions
  extends Pick<EvaluationInput, 'checklist' | 'entity' | 'related' | 'dataOf'> {
  answers: ReadonlyMap<string, Answer>;
  /** Values of the facts that count. */
  facts: Record<string, unknown>;
  /** What they say in the words of the checks. Without it, facts that need other words say nothing. */
  factAnswers?: FactAnswers;
}
