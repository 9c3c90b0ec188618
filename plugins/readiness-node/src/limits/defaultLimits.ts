// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DEFAULT_ENTITY_LIMITS } from 'backstage-plugin-readiness-common';
import type { ReadinessLimits } from './types';

/**
 * What holds without `readiness.limits`. `docs/limits.md` says what is cut at each, and a test holds it to these.
 * @public
 */
export const DEFAULT_LIMITS: ReadinessLimits = {
  requests: { body: 5_000_000, depth: 40, members: 20_000 },
  perUser: {
    evaluations: 2,
    refreshes: 4,
    collections: 4,
    exports: 2,
    waiting: 100,
  },
  entity: DEFAULT_ENTITY_LIMITS,
};
