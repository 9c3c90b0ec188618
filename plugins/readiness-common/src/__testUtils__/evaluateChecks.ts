// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { evaluate, type Evaluation } from '../engine';
import {
  compiledChecklist,
  type TestCheck,
} from '../testing/compiledChecklist';
import {
  evaluationInput,
  type EvaluationInputOptions,
} from '../testing/evaluationInput';

/** Evaluates checks that need no more of a checklist. @internal */
export function evaluateChecks(
  checks: TestCheck[],
  options: Omit<EvaluationInputOptions, 'checklist'> = {},
): Evaluation {
  const checklist = compiledChecklist({ checks });
  return evaluate(evaluationInput({ checklist, ...options }));
}
