// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { VerdictHead } from './VerdictHead';
export { FailingCollections } from './FailingCollections';
