// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What tests of Readiness, and of modules for it, are written with.
 *
 * @packageDocumentation
 */
export * from './checklist';
export * from './checklistEntities';
export * from './compiledChecklist';
export * from './evaluationInput';
export * from './evaluateChecks';
export * from './propertyRuns';
export * from './expectLinearGrowth';
export * from './offeredAnswers';
