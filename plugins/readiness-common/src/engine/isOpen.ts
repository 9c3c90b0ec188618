// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from './types/result';

/**
 * The statuses that keep the verdict down.
 * @public
 */
export const OPEN_STATUSES: readonly CheckStatus[] = [
  'fail',
  'unanswered',
  'stale',
  'contradicted',
  'unknown',
];

/**
 * Whether a status keeps the verdict down. A waived check does not.
 * @public
 */
export function isOpen(status: CheckStatus): boolean {
  return OPEN_STATUSES.includes(status);
}
