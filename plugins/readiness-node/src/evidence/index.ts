// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export * from './contract';
export * from './extensionPoint';
export * from './http';
export * from './registerEvidence';
export * from './types';
export { matchesWildcard } from './matchesWildcard';
