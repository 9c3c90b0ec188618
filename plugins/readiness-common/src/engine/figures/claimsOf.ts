// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, ClaimCounts, CompiledChecklist } from '../types';
import { noClaims } from './noClaims';
import { standingOf } from './standingOf';

/**
 * How much of what a service claims is verified: its claims by how they stand.
 * @public
 */
export function claimsOf(
  results: CheckResult[],
  checklist: CompiledChecklist,
): ClaimCounts {
  const claims = noClaims();
  for (const result of results) {
    const standing = standingOf(result, checklist);
    if (standing) {
      claims[standing]++;
    }
  }
  return claims;
}
