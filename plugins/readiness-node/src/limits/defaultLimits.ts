// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DEFAULT_ENTITY_LIMITS } from 'backstage-plugin-readiness-common';
import type { ReadinessLimits } from './types';

/** The defaults of `readiness.limits`. `docs/limits.md` tells what is cut at each; a test compares the two. @public */
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
