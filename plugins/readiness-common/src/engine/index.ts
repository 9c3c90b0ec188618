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
export { checkTitle } from './checkTitle';
export { entityRefOf } from './entityRef';
export { splitAtRefs } from './splitAtRefs';
export { storeKindOf } from './storeKind';
export { targetRefsOf } from './relations';
export { isOpen, OPEN_STATUSES } from './isOpen';
export { evaluate } from './evaluate';
export { evaluateWithThreshold } from './evaluateWithThreshold';
export { FAILURE_THRESHOLD } from './prepare';
export { factsOfRule } from './contradictions/factsOfRule';
export { countVerifiableAnswers } from './figures/countVerifiableAnswers';
export {
  UNVERIFIED_REASONS,
  VERIFICATION_STATES,
} from './figures/verificationStates';
export {
  noUnverifiedAnswers,
  noVerifiableAnswers,
} from './figures/noVerifiableAnswers';
export { previewWaiver } from './figures/previewWaiver';
export { getVerificationState } from './figures/getVerificationState';
export { shortestPath } from './shortestPath/shortestPath';
export {
  annotationKey,
  annotationLine,
  annotationPatch,
  deletionLine,
  quoteYaml,
} from './shortestPath/annotationLine';
export { stepLines } from './shortestPath/yamlPatch';
export { type BriefEntity, renderBrief } from './brief/renderBrief';
export { shortenAnswer, shortenResult } from './shortened/shortenResult';
export { firstItems, listText } from './shortened/listText';
