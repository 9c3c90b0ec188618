// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The checklists of the configuration, kept up to date, and its limits. The rest is in entry points of its own:
 * `/checklist` reads and compiles one, `/evidence` is for providers, `/http` asks the APIs of other systems.
 *
 * @packageDocumentation
 */
export type { SourceLocation } from './checklist/ChecklistError';
export type {
  ChecklistReader,
  ChecklistText,
} from './checklist/ChecklistReader';
export {
  DefaultChecklistRegistry,
  type DefaultChecklistRegistryOptions,
} from './registry/DefaultChecklistRegistry';
export type { ChecklistIssue, ChecklistRegistry } from './registry/types';
export { DEFAULT_LIMITS } from './limits/defaultLimits';
export { readLimits } from './limits/readLimits';
export type {
  PerUserLimits,
  ReadinessLimits,
  RequestLimits,
} from './limits/types';
