// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './types/answer';
import type { CompiledCheck } from './types/compiled';
import type { Verification } from './types/verification';
import { compareFact } from './facts/compareFact';

/**
 * How sure a valid answer is: verified by a fact, corroborated by another entity or by a fact that observed a part,
 * linked, or declared.
 *
 * @remarks
 * A fact may answer only together with other answers: a health endpoint covers all dependencies that are declared. If one of
 * those is contradicted, what was observed is only a part.
 * @internal
 */
export function getVerification(
  check: CompiledCheck,
  answer: Answer,
  /** The answer that the check's fact gives to it, if any, without the help of contradicted answers. */
  factValue: unknown,
  /** The same from a fact that observed only a part. */
  partialFactAnswer?: unknown,
  /** The fact's answer needed that of another check, which is contradicted. */
  isDisputed = false,
): Verification {
  if (answer.source.level === 'fact') {
    return isDisputed ? 'corroborated' : 'verified';
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
