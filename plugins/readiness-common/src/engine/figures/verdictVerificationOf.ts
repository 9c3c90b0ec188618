// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Assurance } from '../types/verification';
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import type { Verdict } from '../types/evaluation';
import type { ObservableFacts } from '../types/input';
import { canBeVerified } from '../facts/canBeVerified';

/**
 * Whether a verdict of ready was observed: verified if every passing blocker is that a configured provider can verify,
 * and there is at least one; otherwise declared. A provider that looked and cannot tell has not verified. Undefined for
 * the other verdicts, which no observation has to support.
 * @internal
 */
export function verdictVerificationOf(options: {
  verdict: Verdict;
  results: CheckResult[];
  checklist: CompiledChecklist;
  /** Names of the facts that configured providers can observe. */
  observable?: ObservableFacts;
}): Assurance | undefined {
  const { verdict, results, checklist, observable } = options;
  if (verdict !== 'ready' && verdict !== 'readyWithWaivers') {
    return undefined;
  }
  let isAnyVerified = false;
  for (const result of results) {
    const { counted, severity, status, verification, answer } = result;
    if (!counted || severity !== 'blocker' || status !== 'pass') {
      continue;
    }
    if (verification === 'verified') {
      isAnyVerified = true;
      continue;
    }
    const check = checklist.checksById.get(result.check);
    if (
      check?.evidence &&
      answer &&
      observable?.has(check.evidence.fact) &&
      canBeVerified(check, answer)
    ) {
      return 'declared';
    }
  }
  return isAnyVerified ? 'verified' : 'declared';
}
