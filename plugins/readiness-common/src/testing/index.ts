// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What tests of Readiness, and of modules for it, are written with.
 *
 * @packageDocumentation
 */
export { testChecklist } from './checklist';
export {
  compiledChecklist,
  type CompiledChecklistOptions,
  type TestCheck,
  type TestContradiction,
} from './compiledChecklist';
export { testEntity } from './checklistEntities';
export { TEST_NOW } from './evaluationInput';
export { propertyRuns } from './propertyRuns';
export { expectLinearGrowth } from './expectLinearGrowth';
export { offeredAnswers } from './offeredAnswers';
/** What the signatures above name. */
export type {
  ANSWER_TYPES,
  AnswerDefinition,
  AnswerMapping,
  AnswerType,
  CatalogEntity,
  CatalogSource,
  Check,
  Checklist,
  COMPARISONS,
  CompiledAnswerMapping,
  CompiledCheck,
  CompiledChecklist,
  CompiledContradiction,
  Contradiction,
  EvidenceDefinition,
  LINK_KINDS,
  PathStep,
  Predicate,
  PredicateContext,
  Section,
  SEVERITIES,
  Severity,
  SOURCE_KINDS,
  STORE_KINDS,
  StoreKind,
  StoreRule,
} from '../engine';
