// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { Score } from '../types/evaluation';

/**
 * Passed of applicable: "36 of 41, 3 waived, 2 not applicable". Waived checks count as not passed.
 * @internal
 */
export function scoreOf(results: CheckResult[]): Score {
  const score = { passed: 0, total: 0, waived: 0, notApplicable: 0 };
  for (const { counted, status } of results) {
    if (counted && status === 'notApplicable') {
      score.notApplicable++;
    } else if (counted) {
      score.total++;
      score.passed += status === 'pass' ? 1 : 0;
      score.waived += status === 'waived' ? 1 : 0;
    }
  }
  return score;
}
