// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export * from './types';
export * from './gatherAnswers';
export * from './parseAnnotations';
export * from './projectEntity';
export * from './readCatalogSources';
export * from './secrets/maskSecrets';
export * from './stringifyAnnotationValue';
export * from './values/normalizeLicense';
export * from './vocabularyOf';
export type { AnswerDetails } from './answers/AnswerDetails';
export type { LocateAnnotation } from './answers/FindingList';
