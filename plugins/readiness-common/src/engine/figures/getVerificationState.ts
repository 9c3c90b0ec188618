// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { VerificationState } from '../types/claim';
import type { CompiledChecklist } from '../types/compiled';
import { isValid } from '../answers/isValid';

/**
 * How the claim in a result stands; undefined when the result holds none. It does not matter who gave the answer: a
 * person, the catalog or a fact. What is contradicted stays so under a waiver, which makes nothing truer.
 * @public
 */
export function getVerificationState(
  result: CheckResult,
  checklist: CompiledChecklist,
): VerificationState | undefined {
  const { check, counted, status, was, verification, answer } = result;
  const isObservable = checklist.checksById.get(check)?.evidence !== undefined;
  if (
    !isObservable ||
    !counted ||
    status === 'notApplicable' ||
    !isValid(answer)
  ) {
    return undefined;
  }
  return (was ?? status) === 'contradicted' ? 'contradicted' : verification;
}
