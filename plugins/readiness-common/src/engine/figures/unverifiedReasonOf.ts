// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import type { ObservableFacts } from '../types/input';
import type { UnverifiedReason } from '../types/verification';
import { canBeVerified } from '../facts/canBeVerified';
import { getVerificationState } from './getVerificationState';

/**
 * Why the answer in a result is neither verified nor contradicted; undefined if it is, or is no verifiable answer.
 * @internal
 */
export function unverifiedReasonOf(
  result: CheckResult,
  checklist: CompiledChecklist,
  /** Names of the facts that configured providers can observe. */
  observable: ObservableFacts | undefined,
): UnverifiedReason | undefined {
  const state = getVerificationState(result, checklist);
  if (!state || state === 'verified' || state === 'contradicted') {
    return undefined;
  }
  const check = checklist.checksById.get(result.check)!;
  if (!observable?.has(check.evidence!.fact)) {
    return 'noProvider';
  }
  const hasObserved = result.fact !== undefined;
  return hasObserved || !canBeVerified(check, result.answer!)
    ? 'inconclusive'
    : 'verifiable';
}
