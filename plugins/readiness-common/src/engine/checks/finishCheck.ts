// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, Waiver } from '../types';
import type { Draft, Judging } from '../judging';
import { isOpen } from '../isOpen';

/**
 * Turns a draft into the result: whether it counts, and whether a live waiver lets it pass for now.
 * @internal
 */
export function finishCheck(
  judging: Judging,
  draft: Draft,
  waiver: Waiver | undefined,
): CheckResult {
  const { definition, ...result } = draft;
  const { effectiveFromMs, effectiveFrom } = definition;
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
  return result;
}
