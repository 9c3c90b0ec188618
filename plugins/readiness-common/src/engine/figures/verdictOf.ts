// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { Verdict } from '../types/evaluation';
import { isOpen } from '../isOpen';

/** Whether a check, when open, keeps a service from going to production. @internal */
export function isDecisive({ counted, severity }: CheckResult): boolean {
  return counted && (severity === 'blocker' || severity === 'required');
}

/**
 * The verdict. A service is assessed once it has an answer of its own: answers of the catalog, a fact or its System are
 * not its own. A waiver of a recommended check does not lower a verdict that the check could not lower.
 * @internal
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
