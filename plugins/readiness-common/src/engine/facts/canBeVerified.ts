// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CompiledCheck } from '../types/compiled';
import { compareFact } from './compareFact';

/**
 * Whether some observation would verify an answer to a check: never if the fact is only shown, nor if no value that the
 * fact is mapped to agrees with the answer (that nobody holds personal data).
 * @internal
 */
export function canBeVerified(check: CompiledCheck, answer: Answer): boolean {
  const { evidence, answerMapping } = check;
  if (!evidence || answer.source.level === 'fact') {
    return evidence !== undefined;
  }
  if (evidence.compare === 'none') {
    return false;
  }
  // What is there cannot show that there is nothing.
  if (evidence.compare === 'exists' && answer.values.join() === 'none') {
    return false;
  }
  return (
    !answerMapping ||
    answerMapping.some(
      ({ value, inPart }) =>
        !inPart &&
        (value === undefined ||
          compareFact({ check, answer, factValue: value }) === 'agrees'),
    )
  );
}
