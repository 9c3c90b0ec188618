// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, CompiledCheck, Waiver } from '../types';
import type { Judging } from '../judging';
import { isOpen } from '../isOpen';

/**
 * Completes a result of this evaluation in place: whether it counts, and whether a live waiver lets it pass for now.
 * @internal
 */
export function finishCheck(
  judging: Judging,
  check: CompiledCheck,
  result: CheckResult,
  waiver: Waiver | undefined,
): void {
  const { effectiveFromMs, effectiveFrom } = check;
  const isAnnounced =
    effectiveFromMs !== undefined && effectiveFromMs > judging.input.now;
  if (isAnnounced) {
    judging.dueAt(effectiveFromMs);
    result.announced =
      effectiveFrom ?? new Date(effectiveFromMs).toISOString().slice(0, 10);
  }
  result.counted = !isAnnounced && result.severity !== 'informational';
  if (waiver && isOpen(result.status)) {
    judging.dueAt(waiver.expiresAt);
    result.was = result.status;
    result.status = 'waived';
    result.waiver = waiver;
  }
}
