// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { testChecklist } from './checklist';
export { testEntity } from './checklistEntities';
export {
  compiledChecklist,
  type CompiledChecklistOptions,
  type TestCheck,
  type TestContradiction,
} from './compiledChecklist';
export {
  evaluationInput,
  type EvaluationInputOptions,
  TEST_ENTITY,
  TEST_NOW,
  type TestAnswer,
} from './evaluationInput';
export { evaluateChecks } from './evaluateChecks';
export { propertyRuns } from './propertyRuns';
export { expectLinearGrowth } from './expectLinearGrowth';
export { offeredAnswers } from './offeredAnswers';
