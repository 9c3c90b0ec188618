// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckStatus } from 'backstage-plugin-readiness-common';

/**
 * Services by status of a check. What passes has no rows: it is what the others leave.
 * @internal
 */
export function statusCounts(
  services: number,
  others: ReadonlyMap<CheckStatus, number>,
): Partial<Record<CheckStatus, number>> {
  let passing = services;
  for (const count of others.values()) {
    passing -= count;
  }
  return {
    ...(passing > 0 && { pass: passing }),
    ...Object.fromEntries(others),
  };
}
