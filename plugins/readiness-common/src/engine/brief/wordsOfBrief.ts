// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, CheckStatus } from '../types/result';
import { dayOf } from '../dayOf';

/** What a brief says of what does not pass; what has no answer is said in its place. @internal */
export const STATUSES: Partial<Record<CheckStatus, string>> = {
  fail: 'fails',
  stale: 'out of date',
  contradicted: 'contradicted',
  unknown: 'no evidence',
  waived: 'waived',
};

/** Until when, by whom and why a check is waived. @internal */
export function waiverReason(
  { waiver, was }: CheckResult,
  titleOf: (entityRef: string) => string,
): string | undefined {
  return (
    waiver &&
    `until ${dayOf(waiver.expiresAt)} by ${titleOf(waiver.by)}, as it ${
      STATUSES[was ?? 'unknown'] ?? 'is not answered'
    }: ${waiver.reason}`
  );
}
