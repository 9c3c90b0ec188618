// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck } from '../types/compiled';
import type { Waiver } from '../types/waiver';
import type { EvaluationState } from '../state';
import { isOpen } from '../isOpen';
import { dayOf } from '../dayOf';

/**
 * Completes a result of this evaluation in place: whether it counts, and whether a live waiver lets it pass.
 * @internal
 */
export function finishCheck(
  state: EvaluationState,
  check: CompiledCheck,
  result: CheckResult,
  waiver: Waiver | undefined,
): void {
  const { effectiveFromMs, effectiveFrom } = check;
  const isAnnounced =
    effectiveFromMs !== undefined && effectiveFromMs > state.input.now;
  if (isAnnounced) {
    state.dueAt(effectiveFromMs);
    result.announced = effectiveFrom ?? dayOf(effectiveFromMs);
  }
  result.counted = !isAnnounced && result.severity !== 'informational';
  if (waiver && isOpen(result.status)) {
    state.dueAt(waiver.expiresAt);
    result.was = result.status;
    result.status = 'waived';
    result.waiver = waiver;
  }
}
