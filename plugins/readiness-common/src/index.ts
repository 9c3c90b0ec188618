// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What all packages of the Readiness family share: the engine, the annotation parser, the API client, permissions.
 *
 * @packageDocumentation
 */
export type {
  Answer,
  AnswerDefinition,
  AnswerLevel,
  AnswerMapping,
  AnswerSource,
  AnswerType,
  Assurance,
  BriefEntity,
  CatalogEntity,
  CatalogSource,
  Check,
  Checklist,
  CheckResult,
  CheckStatus,
  CompiledAnswerMapping,
  CompiledCheck,
  CompiledChecklist,
  CompiledContradiction,
  Completeness,
  Contradiction,
  ContradictionResult,
  Evaluation,
  EvidenceDefinition,
  Fact,
  Finding,
  FindingCode,
  Level,
  Monitoring,
  ObservedFact,
  PathStep,
  Predicate,
  PredicateContext,
  Quantity,
  Score,
  Section,
  Severity,
  ShortestPath,
  StoreKind,
  StoreRule,
  UnverifiedCounts,
  UnverifiedReason,
  Verdict,
  Verification,
  VerificationCounts,
  VerificationDemand,
  VerificationState,
  Waiver,
} from './engine';
export {
  checkTitle,
  countVerifiableAnswers,
  entityRefOf,
  factsOfRule,
  FAILURE_THRESHOLD,
  firstItems,
  getVerificationState,
  isOpen,
  listText,
  noUnverifiedAnswers,
  noVerifiableAnswers,
  OPEN_STATUSES,
  previewWaiver,
  renderBrief,
  shortenAnswer,
  shortenResult,
  shortestPath,
  splitAtRefs,
  stepLines,
  storeKindOf,
  targetRefsOf,
  UNVERIFIED_REASONS,
  VERIFICATION_STATES,
} from './engine';
export type {
  AnnotatedWaiver,
  AnswerDetails,
  EntityAnswers,
  EntityLimits,
  LocateAnnotation,
  ParseAnnotationsOptions,
  ParsedAnnotations,
  ReadAnswersOptions,
  Vocabulary,
} from './annotations';
export {
  DEFAULT_ENTITY_LIMITS,
  entityExcess,
  maskSecrets,
  parseAnnotations,
  projectedFieldsOf,
  projectEntity,
  readAnswers,
  sanitizeEntity,
  sanitizeText,
  stringifyAnnotationValue,
  vocabularyOf,
  WAIVER_REASON_LENGTH,
} from './annotations';
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
  WaiverChange,
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
  GateAnswer,
  GateReason,
  GateRecord,
  GateRecordList,
  GateRecordRequest,
  GateRequest,
} from './client/types/gate';
export type {
  BulkDecisionRequest,
  BulkDecisionResult,
  BulkWaiverRequest,
  BulkWaiverResult,
  DecisionList,
  DecisionListRequest,
  WaiverAction,
  WaiverDecision,
  WaiverDecisionRequest,
  WaiverDetail,
  WaiverItem,
  WaiverList,
  WaiverListRequest,
  WaiverObjection,
  WaiverPreview,
  WaiverPreviewItem,
  WaiverProblem,
  WaiverRequest,
  WaiverRules,
  WaiverState,
} from './client/types/waivers';
export type {
  ChecklistOption,
  ReadinessApi,
} from './client/types/ReadinessApi';
export {
  ReadinessClient,
  type ReadinessClientOptions,
} from './client/ReadinessClient';
export { toEvaluation } from './client/toEvaluation';
export { HIDDEN_ENTITY, HIDDEN_REASON } from './client/hiddenEntity';
export {
  evaluateEntity,
  type EvaluateEntityOptions,
  readEntityAnswers,
} from './evaluateEntity';
export { figureFilters, openCheckFilter } from './figures/figureFilters';
export { type UrgencyInput, urgencyRank } from './figures/urgency';
export {
  isContradiction,
  isSensitive,
  isSensitiveNotMonitored,
  MONITORINGS,
  NOT_ASSESSED,
  NOT_MONITORED,
  NOT_READY,
  NOT_READY_YET,
  VERDICTS,
} from './figures/words';
export {
  readinessDecisionsReadPermission,
  readinessGateReadPermission,
  readinessPermissions,
  readinessServiceRefreshPermission,
  readinessWaiverGrantPermission,
  readinessWaiverPermissions,
  readinessWaiverRequestPermission,
  readinessWaiverRevokePermission,
  RESOURCE_TYPE_READINESS_WAIVER,
} from './permissions';
export { checkStatusDisplay, type StatusDisplay, type Tone } from './status';
export {
  ENTITY_CHANGED_TOPIC,
  type EntityChangedPayload,
  READINESS_ANNOTATION_PREFIX,
} from './topics';
