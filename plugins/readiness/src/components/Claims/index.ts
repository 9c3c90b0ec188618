// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { ClaimsBar } from './ClaimsBar';
export { ClaimLinks } from './ClaimLinks';
export { useGradeWords } from './useGradeWords';
