// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Check,
  CheckResult,
  ContradictionResult,
} from 'backstage-plugin-readiness-common';

/** The rule that gives a check a higher severity here than the checklist does. @internal */
export function findRaisingRule(
  { severity, contradictions = [] }: CheckResult,
  definition: Check | undefined,
): ContradictionResult | undefined {
  return definition && definition.severity !== severity
    ? contradictions.find(rule => rule.severity === severity)
    : undefined;
}
