// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { UnverifiedCounts } from '../types/verification';
import { noUnverifiedAnswers } from './noVerifiableAnswers';

/** The number of answers that are neither verified nor contradicted, by the reason. @internal */
export function countUnverifiedAnswers(
  results: CheckResult[],
): UnverifiedCounts {
  const counts = noUnverifiedAnswers();
  for (const { unverified } of results) {
    if (unverified) {
      counts[unverified]++;
    }
  }
  return counts;
}
