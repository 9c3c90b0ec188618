// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { Verdict } from '../types/evaluation';
import { isOpen } from '../isOpen';

/**
 * Whether a check decides about going to production, when it is open.
 * @internal
 */
export function isDecisive({ counted, severity }: CheckResult): boolean {
  return counted && (severity === 'blocker' || severity === 'required');
}

/**
 * The verdict. A service is assessed once it has said something itself: what the catalog, a fact or its System says is
 * not its own. A waiver on a recommended check does not lower a verdict that the check could not lower.
 * @public
 */
export function verdictOf(results: CheckResult[]): Verdict {
  let isAssessed = false;
  let verdict: Verdict = 'ready';
  for (const result of results) {
    const { answer, status } = result;
    if (
      answer?.source.level === 'own' &&
      (answer.form === 'value' || status === 'notApplicable')
    ) {
      isAssessed = true;
    }
    if (isDecisive(result)) {
      if (isOpen(status)) {
        verdict = 'notReady';
      } else if (status === 'waived' && verdict === 'ready') {
        verdict = 'readyWithWaivers';
      }
    }
  }
  return isAssessed ? verdict : 'unassessed';
}
