// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export {
  ChecklistError,
  type ChecklistProblem,
  type SourceLocation,
} from './ChecklistError';
export type { ChecklistReader, ChecklistText } from './ChecklistReader';
export { compileChecklist } from './compile';
export { DefaultChecklistReader } from './DefaultChecklistReader';
export { digest } from './digest';
export {
  loadChecklist,
  type ChecklistSource,
  type LoadChecklistOptions,
} from './load';
export { suggest } from './nearest';
