// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export type {
  EntityAnswers,
  ParsedAnnotations,
  ReadAnswersOptions,
  Vocabulary,
} from './types';
export { readAnswers } from './readAnswers';
export {
  parseAnnotations,
  type ParseAnnotationsOptions,
} from './parseAnnotations';
export { projectedFieldsOf, projectEntity } from './projectEntity';
export { inPlaceOf } from './catalog/inPlaceOf';
export { maskSecrets } from './secrets/maskSecrets';
export { sanitizeEntity } from './sanitizeEntity';
export { type AnswerParts, formatAnswer } from './answers/formatAnswer';
export { sanitizeText } from './answers/sanitizeText';
export {
  DEFAULT_ENTITY_LIMITS,
  entityExcess,
  type EntityLimits,
} from './size/entityExcess';
export { stringifyAnnotationValue } from './stringifyAnnotationValue';
export { vocabularyOf } from './vocabularyOf';
export {
  type AnnotatedWaiver,
  WAIVER_REASON_LENGTH,
} from './answers/readWaiver';
export type { AnswerDetails } from './answers/AnswerDetails';
export type { LocateAnnotation } from './answers/FindingList';
