// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck, CompiledChecklist } from '../types/compiled';
import type { Level } from '../types/evaluation';
import { countOpen } from './countOpen';

interface LevelOptions {
  results: CheckResult[];
  checklist: CompiledChecklist;
  /** Names of the facts that configured providers can observe. */
  observable?: ReadonlySet<string>;
  /** What the fact of a check says in its words. Default: the fact itself. */
  factAnswers?: (check: CompiledCheck) => unknown;
}

/** Whether a passing check is believed on the owner's word although a configured provider could have looked. */
function isMerelyDeclared(
  { check, verification, fact }: CheckResult,
  options: LevelOptions,
): boolean {
  const { checklist, observable, factAnswers } = options;
  const definition = checklist.checksById.get(check);
  const evidence = definition?.evidence;
  if (
    verification !== 'declared' ||
    !evidence ||
    !observable?.has(evidence.fact)
  ) {
    return false;
  }
  // A provider that looked and cannot tell could not have observed it; nor could one whose fact says nothing in the words
  // of the check, or is never compared. What it does say against the answer is a contradiction, and then nothing passes.
  const factValue = factAnswers ? factAnswers(definition!) : fact?.value;
  const hasObserved =
    fact !== undefined &&
    (factValue === undefined || evidence.compare === 'none');
  return !hasObserved;
}

/**
 * The ladder: blocked, incomplete, complete, exemplary.
 * @public
 */
export function levelOf(options: LevelOptions): Level {
  const { results } = options;
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
      (result.status === 'pass' && !isMerelyDeclared(result, options)),
  );
  return isExemplary ? 'exemplary' : 'complete';
}
