// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  compiledChecklist,
  type TestCheck,
  type TestContradiction,
} from '../testing/compiledChecklist';
import {
  evaluationInput,
  type EvaluationInputOptions,
} from '../testing/evaluationInput';
import { evaluate } from '../engine/evaluate';
import { shortestPath } from '../engine/shortestPath/shortestPath';

/** The shortest path of a service called `shop`. @internal */
export function pathOf(
  checks: TestCheck[],
  options: Omit<EvaluationInputOptions, 'checklist'> & {
    contradictions?: TestContradiction[];
  } = {},
) {
  const { contradictions, ...rest } = options;
  const checklist = compiledChecklist({
    checks,
    contradictions,
    roles: { dataClasses: 'data' },
    stores: [{ store: 'queue', types: ['kafka', 'queue'] }],
  });
  const evaluation = evaluate(evaluationInput({ checklist, ...rest }));
  return shortestPath({ evaluation, checklist });
}
