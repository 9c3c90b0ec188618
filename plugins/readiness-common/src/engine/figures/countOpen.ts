// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { Evaluation } from '../types/evaluation';
import { isOpen } from '../isOpen';

/**
 * Open counted checks by severity.
 * @internal
 */
export function countOpen(results: CheckResult[]): Evaluation['open'] {
  const open = { blocker: 0, required: 0, recommended: 0 };
  for (const { counted, status, severity } of results) {
    if (counted && isOpen(status) && severity !== 'informational') {
      open[severity]++;
    }
  }
  return open;
}
