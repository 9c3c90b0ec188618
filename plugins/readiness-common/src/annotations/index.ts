// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export * from './types';
export * from './catalog/namedRepositories';
export * from './readAnswers';
export * from './parseAnnotations';
export * from './projectEntity';
export * from './readCatalogSources';
export {
  findSecrets,
  type FoundSecrets,
  locateSecrets,
  LONGEST_SEARCHED_TEXT,
} from './secrets/findSecrets';
export { isSecretAfterName } from './secrets/isSecretAfterName';
export * from './secrets/maskSecrets';
export type { SecretEvidence, SecretFinding } from './secrets/types';
export * from './sanitizeEntity';
export * from './answers/sanitizeText';
export { listedName, wordsOfNone } from './answers/readNoneList';
export * from './size/entityExcess';
export * from './stringifyAnnotationValue';
export * from './values/normalizeLicense';
export * from './vocabularyOf';
export type { AnswerDetails } from './answers/AnswerDetails';
export type { LocateAnnotation } from './answers/FindingList';
export { MOST_FINDINGS } from './answers/FindingList';
