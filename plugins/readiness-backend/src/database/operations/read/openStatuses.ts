// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from 'backstage-plugin-readiness-common';

/** The statuses that hold a verdict back. @internal */
export const OPEN_STATUSES: CheckStatus[] = [
  'fail',
  'unanswered',
  'stale',
  'contradicted',
  'unknown',
];
