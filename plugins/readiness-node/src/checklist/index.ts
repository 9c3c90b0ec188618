// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Reading, checking, extending and compiling checklists, without a backend: loads nothing of Backstage's backend system.
 *
 * @packageDocumentation
 */
export {
  ChecklistError,
  type ChecklistProblem,
  type SourceLocation,
} from './ChecklistError';
export type { ChecklistReader, ChecklistText } from './ChecklistReader';
export { compileChecklist } from './compile';
export { DefaultChecklistReader } from './DefaultChecklistReader';
export {
  type ChecklistSource,
  type LoadChecklistOptions,
  loadChecklist,
} from './load';
export { suggest } from './nearest';
