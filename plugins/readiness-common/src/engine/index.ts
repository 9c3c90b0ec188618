// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export type {
  Answer,
  AnswerLevel,
  AnswerSource,
  Quantity,
} from './types/answer';
export type {
  AnswerMapping,
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
export type {
  ChangeDirection,
  CheckDifference,
  CheckState,
  ContradictionDifference,
  EvaluationDifference,
} from './types/difference';
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
export {
  FACT_KINDS,
  type FactDescription,
  type FactKind,
} from './types/factDescription';
export type { Finding, FindingCode } from './types/finding';
export type { EvaluationInput, ObservableFacts } from './types/input';
export type { PathStep, ShortestPath } from './types/path';
export type {
  CheckResult,
  CheckStatus,
  ContradictionResult,
} from './types/result';
export type { StoreKind, StoreRule } from './types/store';
export type { Waiver } from './types/waiver';
export {
  ANSWER_LEVELS,
  ASSURANCES,
  CHECK_STATUSES,
  COMPARISONS,
  FINDING_CODES,
  LEVELS,
  LINK_KINDS,
  MONITORINGS,
  SEVERITIES,
  SOURCE_KINDS,
  STORE_KINDS,
  UNVERIFIED_REASONS,
  VERDICTS,
  VERIFICATION_STATES,
  VERIFICATIONS,
} from './lists';
export {
  ANSWER_TYPES,
  type AnswerDefinition,
  type AnswerType,
  isClosed,
  isCounted,
  takesSeveral,
} from './answerTypes';
export { checkTitle } from './checkTitle';
export { entityRefOf } from './entityRef';
export { splitAtRefs } from './splitAtRefs';
export { storeKindOf } from './storeKind';
export { completeRef } from './completeRef';
export { targetRefsOf } from './relations';
export { relationsMadeBy, relationsOfSpec } from './relationsOfSpec';
export {
  differenceOf,
  type DifferenceOptions,
} from './difference/differenceOf';
export { isOpen, OPEN_STATUSES } from './isOpen';
export { evaluate } from './evaluate';
export { evaluateWithThreshold } from './evaluateWithThreshold';
export { FAILURE_THRESHOLD } from './prepare';
export { factsOfRule } from './contradictions/factsOfRule';
export {
  DURATION_UNITS,
  type FactTexts,
  formatFactValue,
} from './facts/formatFactValue';
export { countVerifiableAnswers } from './figures/countVerifiableAnswers';
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
export type { BriefEntity } from './brief/briefHead';
export { type BriefProvider, renderBrief } from './brief/renderBrief';
export { shortenAnswer, shortenResult } from './shortened/shortenResult';
export { firstItems, listText } from './shortened/listText';
export { dayOf } from './dayOf';
