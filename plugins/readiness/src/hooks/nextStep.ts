// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type CheckResult,
  isOpen,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';

/** The next check to close, and how. @internal */
export interface NextStep {
  check: string;
  how?: string;
}

/**
 * The first step of the shortest path; without a path the first open check that counts, worst severity first.
 *
 * @internal
 */
export function nextStep(
  service: ServiceDetail,
  checks: ReadonlyMap<string, Check>,
): NextStep | undefined {
  const step = service.shortestPath?.steps[0];
  if (step) {
    return {
      check: step.check,
      how: step.words ?? checks.get(step.check)?.remedy?.text,
    };
  }
  const worst = (['blocker', 'required', 'recommended'] as const)
    .map(severity => firstOpen(service.checks, severity))
    .find(Boolean);
  return (
    worst && { check: worst.check, how: checks.get(worst.check)?.remedy?.text }
  );
}

function firstOpen(
  checks: readonly CheckResult[],
  severity: CheckResult['severity'],
): CheckResult | undefined {
  return checks.find(
    check =>
      check.counted && isOpen(check.status) && check.severity === severity,
  );
}
