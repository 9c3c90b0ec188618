// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { Completeness } from '../types/evaluation';
import { isValid } from '../answers/isValid';

/**
 * Valid answers of the applicable counted checks.
 * @internal
 */
export function completenessOf(results: CheckResult[]): Completeness {
  let answered = 0;
  let applicable = 0;
  for (const { counted, status, answer } of results) {
    if (counted && status !== 'notApplicable') {
      applicable++;
      answered += isValid(answer) ? 1 : 0;
    }
  }
  return { answered, applicable };
}
