// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import { compareSeverity } from '../severity';

/**
 * Sorts by severity, with prerequisites before the checks that depend on them: a prerequisite is as severe as the most
 * severe check behind it. Otherwise the order stays.
 * @param results - prerequisites before the checks that depend on them
 * @internal
 */
export function blockersFirst(
  results: CheckResult[],
  checklist: CompiledChecklist,
): CheckResult[] {
  const weights = new Map(
    results.map(({ check, severity }) => [check, severity]),
  );
  for (const { check } of [...results].reverse()) {
    const severity = weights.get(check)!;
    for (const prerequisite of checklist.checksById.get(check)?.prerequisites ??
      []) {
      const own = weights.get(prerequisite);
      if (own && compareSeverity(own, severity) < 0) {
        weights.set(prerequisite, severity);
      }
    }
  }
  return [...results].sort((left, right) =>
    compareSeverity(weights.get(right.check)!, weights.get(left.check)!),
  );
}
