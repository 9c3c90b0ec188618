// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './types/answer';
import type { CompiledCheck } from './types/compiled';
import type { Verification } from './types/result';
import { compareFact } from './facts/compareFact';

/**
 * How far a valid answer can be believed: verified by a fact, corroborated by somebody else's entity or by a fact that saw a
 * part, linked, declared.
 * @internal
 */
export function getVerification(
  check: CompiledCheck,
  answer: Answer,
  /** What the check's fact says in its words, if anything. */
  factValue: unknown,
  /** The same of what was seen in part only. */
  partialFactAnswer?: unknown,
): Verification {
  if (answer.source.level === 'fact') {
    return 'verified';
  }
  if (
    check.evidence &&
    compareFact({ check, answer, factValue }) === 'agrees'
  ) {
    return 'verified';
  }
  const isSeenInPart =
    check.evidence &&
    compareFact({ check, answer, factValue: partialFactAnswer }) === 'agrees';
  if (
    isSeenInPart ||
    (answer.corroboratedBy && answer.corroboratedBy.length > 0)
  ) {
    return 'corroborated';
  }
  return answer.evidence || answer.link ? 'linked' : 'declared';
}
