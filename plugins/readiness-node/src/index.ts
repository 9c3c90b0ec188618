// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Checklists of the Readiness plugin: reading, checking, extending and compiling them, and keeping those of the
 * configuration up to date.
 *
 * @packageDocumentation
 */
export {
  ChecklistError,
  type ChecklistProblem,
  type SourceLocation,
} from './checklist/ChecklistError';
export type {
  ChecklistReader,
  ChecklistText,
} from './checklist/ChecklistReader';
export { compileChecklist } from './checklist/compile';
export { DefaultChecklistReader } from './checklist/DefaultChecklistReader';
export { digest } from './checklist/digest';
export {
  type ChecklistSource,
  type LoadChecklistOptions,
  loadChecklist,
} from './checklist/load';
export { nearest, suggest } from './checklist/nearest';
export {
  DefaultChecklistRegistry,
  type DefaultChecklistRegistryOptions,
} from './registry/DefaultChecklistRegistry';
export type { ChecklistIssue, ChecklistRegistry } from './registry/types';
export { canonicalJson } from './evidence/contract/canonicalJson';
export { checkObservations } from './evidence/contract/checkObservations';
export { findProviderMistakes } from './evidence/contract/findProviderMistakes';
export {
  type NotConfiguredProvider,
  type ReadinessEvidenceExtensionPoint,
  readinessEvidenceExtensionPoint,
} from './evidence/extensionPoint';
export { checkBaseUrl } from './evidence/http/checkBaseUrl';
export { isRecord } from './isRecord';
export {
  HttpProblem,
  type HttpProblemDetails,
} from './evidence/http/HttpProblem';
export {
  JsonClient,
  type JsonClientOptions,
  type JsonRequest,
} from './evidence/http/JsonClient';
export { oneLine } from './evidence/http/oneLine';
export {
  type ConfigurationReport,
  type RegisterEvidenceOptions,
  registerEvidence,
} from './evidence/registerEvidence';
export type {
  EvidenceProvider,
  EvidenceTarget,
  Observation,
  ObserveOptions,
  ObserveResult,
  ObservedEntity,
} from './evidence/types';
export { matchesWildcard } from './evidence/matchesWildcard';
export { DEFAULT_LIMITS } from './limits/defaultLimits';
export { readLimits } from './limits/readLimits';
export type {
  PerUserLimits,
  ReadinessLimits,
  RequestLimits,
} from './limits/types';
