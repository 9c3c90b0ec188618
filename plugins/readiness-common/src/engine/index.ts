// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export type {
  Answer,
  AnswerLevel,
  AnswerSource,
  Quantity,
} from './types/answer';
export type {
  AnswerDefinition,
  AnswerMapping,
  AnswerType,
  CatalogSource,
  Check,
  Checklist,
  Contradiction,
  EvidenceDefinition,
  Section,
  Severity,
} from './types/checklist';
export type {
  Assurance,
  UnverifiedCounts,
  UnverifiedReason,
  Verification,
  VerificationCounts,
  VerificationDemand,
  VerificationState,
} from './types/verification';
export type {
  CompiledAnswerMapping,
  CompiledCheck,
  CompiledChecklist,
  CompiledContradiction,
  Predicate,
  PredicateContext,
} from './types/compiled';
export type { CatalogEntity } from './types/entity';
export type {
  Completeness,
  Evaluation,
  Level,
  Monitoring,
  Score,
  Verdict,
} from './types/evaluation';
export type { Fact, ObservedFact } from './types/fact';
export type { Finding, FindingCode } from './types/finding';
export type { EvaluationInput } from './types/input';
export type { PathStep, ShortestPath } from './types/path';
export type {
  CheckResult,
  CheckStatus,
  ContradictionResult,
} from './types/result';
export type { StoreKind, StoreRule } from './types/store';
export type { Waiver } from './types/waiver';
export * from './checkTitle';
export * from './entityRef';
export * from './splitAtRefs';
export * from './storeKind';
export * from './relations';
export * from './isOpen';
export * from './evaluate';
export * from './evaluateWithThreshold';
export { FAILURE_THRESHOLD } from './prepare';
export * from './contradictions/factsOfRule';
export * from './figures/countVerifiableAnswers';
export * from './figures/verificationStates';
export * from './figures/noVerifiableAnswers';
export * from './figures/getVerificationState';
export * from './shortestPath/shortestPath';
export * from './shortestPath/annotationLine';
export { stepLines } from './shortestPath/yamlPatch';
export * from './brief/renderBrief';
export {
  shortenAnswer,
  shortenResult,
  MOST_VALUES,
} from './shortened/shortenResult';
export { firstItems, listText } from './shortened/listText';
