// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What all packages of the Readiness family share: the engine, the annotation parser, the API client, permissions.
 *
 * @packageDocumentation
 */
export * from './engine';
export * from './annotations';
export type {
  ServiceDetail,
  ServiceFilters,
  ServiceList,
  ServiceListRequest,
  ServiceSort,
  ServiceSummary,
} from './client/types/services';
export type {
  CollectedFact,
  EvidenceCollection,
  EvidenceProgress,
  MissingProvider,
} from './client/types/evidence';
export type { EvidenceLine } from './client/types/evidenceLine';
export type {
  CatalogKind,
  CountByMonitoring,
  CountByVerdict,
  MatrixRow,
  PortalState,
  PortalStatus,
  ServicesWithAnswers,
  Summary,
} from './client/types/summary';
export type {
  ContradictionItem,
  ContradictionList,
  ContradictionListRequest,
} from './client/types/contradictions';
export type { Inventory, InventoryAnswer } from './client/types/inventory';
export type {
  ChangeCause,
  History,
  HistoryEntry,
} from './client/types/history';
export type {
  CatalogError,
  CatalogReadError,
  FilePlace,
  Problems,
} from './client/types/problems';
export type {
  ChecklistList,
  ChecklistWithCounts,
} from './client/types/checklists';
export type { EvaluationResult } from './client/types/evaluation';
export type {
  ChecklistOption,
  ReadinessApi,
} from './client/types/ReadinessApi';
export {
  ReadinessClient,
  type ReadinessClientOptions,
} from './client/ReadinessClient';
export { toEvaluation } from './client/toEvaluation';
export { HIDDEN_ENTITY } from './client/hiddenEntity';
export * from './evaluateEntity';
export * from './figures/figureFilters';
export * from './figures/urgency';
export * from './figures/words';
export * from './permissions';
export * from './status';
export * from './topics';
