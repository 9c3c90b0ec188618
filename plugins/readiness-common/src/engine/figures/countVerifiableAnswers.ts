// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { VerificationCounts } from '../types/verification';
import type { CompiledChecklist } from '../types/compiled';
import { noVerifiableAnswers } from './noVerifiableAnswers';
import { getVerificationState } from './getVerificationState';

/** The number of verifiable answers of a service by verification. @public */
export function countVerifiableAnswers(
  results: CheckResult[],
  checklist: CompiledChecklist,
): VerificationCounts {
  const verifiableAnswers = noVerifiableAnswers();
  for (const result of results) {
    const verification = getVerificationState(result, checklist);
    if (verification) {
      verifiableAnswers[verification]++;
    }
  }
  return verifiableAnswers;
}
