// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from 'backstage-plugin-readiness-common';

/** The statuses in which a check holds a verdict back. @internal */
export const openStatuses: readonly CheckStatus[] = [
  'fail',
  'unanswered',
  'stale',
  'contradicted',
  'unknown',
];

/** The filter for services where a check is open. @internal */
export function openCheckFilter(check: string): string[] {
  return openStatuses.map(status => `${check}:${status}`);
}
