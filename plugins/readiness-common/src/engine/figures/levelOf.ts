// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, CompiledChecklist, Level } from '../types';
import { countOpen } from './countOpen';

/** Whether a passing check is believed on the owner's word although a configured provider could have looked. */
function isMerelyDeclared(
  result: CheckResult,
  checklist: CompiledChecklist,
  observable: ReadonlySet<string>,
): boolean {
  const evidence = checklist.checksById.get(result.check)?.evidence;
  return (
    result.grade === 'declared' &&
    evidence !== undefined &&
    observable.has(evidence.fact) &&
    // A provider that looked and cannot tell could not have observed it.
    result.fact?.cannotTell === undefined
  );
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
