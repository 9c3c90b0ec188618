// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { VerificationState } from '../types/verification';
import type { CompiledChecklist } from '../types/compiled';
import { isValid } from '../answers/isValid';

/**
 * The verification of the answer in a result; undefined if the result has no verifiable answer. It does not matter
 * whether a person, the catalog or a fact answered. A contradicted answer stays contradicted under a waiver, and is one
 * even if no fact could have verified it.
 * @public
 */
export function getVerificationState(
  result: CheckResult,
  checklist: CompiledChecklist,
): VerificationState | undefined {
  const { check, counted, status, was, verification, answer } = result;
  if (!counted || status === 'notApplicable' || !isValid(answer)) {
    return undefined;
  }
  if ((was ?? status) === 'contradicted') {
    return 'contradicted';
  }
  const isObservable = checklist.checksById.get(check)?.evidence !== undefined;
  return isObservable ? verification : undefined;
}
