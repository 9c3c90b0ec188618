// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { DEFAULT_LIMITS } from './defaultLimits';
export { readLimits } from './readLimits';
export type { PerUserLimits, ReadinessLimits, RequestLimits } from './types';
