// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export * from './types';
export { ReadinessClient } from './ReadinessClient';
export type { ReadinessClientOptions } from './ReadinessClient';
export { HIDDEN_ENTITY } from './hiddenEntity';
