// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export * from './types';
export * from './entityRef';
export * from './splitAtRefs';
export * from './storeKind';
export * from './relations';
export * from './isOpen';
export * from './evaluate';
export * from './contradictions/factsOfRule';
export * from './figures/countVerifiableAnswers';
export * from './figures/verificationStates';
export * from './figures/noVerifiableAnswers';
export * from './figures/getVerificationState';
export * from './shortestPath/shortestPath';
export { stepLines } from './shortestPath/yamlPatch';
export * from './brief/renderBrief';
export {
  shortenAnswer,
  shortenResult,
  MOST_VALUES,
} from './shortened/shortenResult';
export { firstItems, listText } from './shortened/listText';
