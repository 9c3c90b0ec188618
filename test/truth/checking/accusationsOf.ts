// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from 'backstage-plugin-readiness-common';

/** What is held against a service, check by check: contradictions by their ids, other states by the check. */
export function accusationsOf(
  checks: CheckResult[],
): { id: string; what: string }[] {
  return checks.flatMap(({ check, status, message = '', contradictions }) => {
    if (contradictions?.length) {
      return contradictions.map(({ id, message: why }) => ({
        id,
        what: `${check}: ${id}: ${why}`,
      }));
    }
    return ['fail', 'contradicted', 'unknown'].includes(status)
      ? [
          {
            id: `${check} ${status}`,
            what: `${check}: ${status}: ${message}`,
          },
        ]
      : [];
  });
}
