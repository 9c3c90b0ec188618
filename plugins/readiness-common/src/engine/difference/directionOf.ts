// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ChangeDirection, CheckState } from '../types/difference';
import type { Verdict } from '../types/evaluation';
import type { CheckStatus } from '../types/result';
import { isOpen } from '../isOpen';

const VERIFICATIONS = ['declared', 'linked', 'corroborated', 'verified'];

/** @internal */
export function direction(from: number, to: number): ChangeDirection {
  if (from === to) {
    return 'same';
  }
  return to > from ? 'better' : 'worse';
}

/** To lose every answer is no step forward: `unassessed` is as far from ready as `notReady`. */
function rankOfVerdict(verdict: Verdict): number {
  return ['ready', 'readyWithWaivers'].includes(verdict)
    ? ['readyWithWaivers', 'ready'].indexOf(verdict) + 1
    : 0;
}

/** @internal */
export function directionOfVerdict(from: Verdict, to: Verdict) {
  return direction(rankOfVerdict(from), rankOfVerdict(to));
}

/** Open ones are alike, but for a contradiction: it says that something written is wrong. */
function rankOfStatus(status: CheckStatus): number {
  if (status === 'contradicted') {
    return 0;
  }
  if (isOpen(status)) {
    return 1;
  }
  return status === 'waived' ? 2 : 3;
}

/** @internal */
export function directionOfCheck(
  from: CheckState | undefined,
  to: CheckState | undefined,
): ChangeDirection {
  // What is not asked is not open.
  const status = direction(
    rankOfStatus(from?.status ?? 'notApplicable'),
    rankOfStatus(to?.status ?? 'notApplicable'),
  );
  if (status !== 'same' || !from?.verification || !to?.verification) {
    return status;
  }
  return direction(
    VERIFICATIONS.indexOf(from.verification),
    VERIFICATIONS.indexOf(to.verification),
  );
}
