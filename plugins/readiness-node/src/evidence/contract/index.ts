// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { canonicalJson } from './canonicalJson';
export { checkObservations } from './checkObservations';
export { findProviderMistakes } from './findProviderMistakes';
