// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck } from '../types/compiled';
import type { EvaluationInput, ObservableFacts } from '../types/input';
import { canBeVerified } from '../facts/canBeVerified';
import { isValid } from '../answers/isValid';
import { compareSeverity } from '../severity';

/**
 * Opens a check, in place, whose answer passes but is not verified although the configuration demands it. It is not a
 * contradiction: nobody has observed otherwise.
 * @internal
 */
export function demandVerification(
  input: Pick<EvaluationInput, 'verificationDemand' | 'observable'>,
  check: CompiledCheck,
  result: CheckResult,
): void {
  const { verificationDemand, observable } = input;
  if (
    !verificationDemand ||
    result.status === 'notApplicable' ||
    !isDemanded(verificationDemand, check, result)
  ) {
    return;
  }
  if (compareSeverity(result.severity, 'required') < 0) {
    result.severity = 'required';
  }
  if (result.status === 'pass' && result.verification !== 'verified') {
    result.status = 'unknown';
    result.mustBeVerified = true;
    result.message = reasonOf(check, result, observable);
  }
}

function isDemanded(
  { blockers, checks }: NonNullable<EvaluationInput['verificationDemand']>,
  check: CompiledCheck,
  { answer }: CheckResult,
): boolean {
  return (
    checks?.includes(check.id) ||
    (blockers === true &&
      check.severity === 'blocker' &&
      isValid(answer) &&
      canBeVerified(check, answer))
  );
}

function reasonOf(
  check: CompiledCheck,
  { answer, fact, verification }: CheckResult,
  observable: ObservableFacts | undefined,
): string {
  const { evidence } = check;
  if (!evidence || !canBeVerified(check, answer!)) {
    return 'Must be verified, but no observation can confirm this answer.';
  }
  const [provider] = evidence.fact.split('.', 1);
  if (!observable?.has(evidence.fact)) {
    return `Must be verified, but no provider is configured: ${provider} would observe it.`;
  }
  if (!fact) {
    return `Must be verified: ${provider} has not verified it yet.`;
  }
  if (fact.cannotTell) {
    return `Must be verified, but ${provider} cannot tell: ${fact.cannotTell.replace(
      /\.$/,
      '',
    )}.`;
  }
  return verification === 'corroborated'
    ? `Must be verified, but what ${provider} observed confirms only a part of the answer.`
    : `Must be verified, but what ${provider} observed does not confirm the answer.`;
}
