// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, CompiledChecklist, Level } from '../types';
import { countOpen } from './countOpen';

/** Whether a passing check is believed on the owner's word although a configured provider could have looked. */
function isMerelyDeclared(
  { check, grade, fact }: CheckResult,
  checklist: CompiledChecklist,
  observable: ReadonlySet<string>,
): boolean {
  const evidence = checklist.checksById.get(check)?.evidence;
  if (grade !== 'declared' || !evidence || !observable.has(evidence.fact)) {
    return false;
  }
  // A provider that looked and cannot tell could not have observed it. What is never compared with the answer itself is
  // held against it by contradictions, and a passing check has none.
  const hasLooked =
    fact !== undefined &&
    (fact.cannotTell !== undefined || evidence.compare === 'none');
  return !hasLooked;
}

/**
 * The ladder: blocked, incomplete, complete, exemplary.
 * @public
 */
export function levelOf(options: {
  results: CheckResult[];
  checklist: CompiledChecklist;
  observable?: ReadonlySet<string>;
}): Level {
  const { results, checklist, observable } = options;
  const open = countOpen(results);
  if (open.blocker > 0) {
    return 'blocked';
  }
  if (open.required > 0) {
    return 'incomplete';
  }
  const isExemplary = results.every(
    result =>
      !result.counted ||
      result.status === 'notApplicable' ||
      (result.status === 'pass' &&
        !(observable && isMerelyDeclared(result, checklist, observable))),
  );
  return isExemplary ? 'exemplary' : 'complete';
}
