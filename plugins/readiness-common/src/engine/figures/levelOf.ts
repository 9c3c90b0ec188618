// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck, CompiledChecklist } from '../types/compiled';
import type { Level } from '../types/evaluation';
import type { ObservableFacts } from '../types/input';
import { countOpen } from './countOpen';

interface LevelOptions {
  results: CheckResult[];
  checklist: CompiledChecklist;
  /** Names of the facts that configured providers can observe. */
  observable?: ObservableFacts;
  /** The answer that the fact of a check gives to it. Default: the value of the fact. */
  factAnswers?: (check: CompiledCheck) => unknown;
}

/** Whether a passing check rests on the owner's answer only although a configured provider could observe it. */
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
  // This excludes a provider that collected and cannot tell, and a fact that has no answer for the check or is never
  // compared with it. A fact that disagrees is a contradiction, and then the check does not pass.
  const factValue = factAnswers ? factAnswers(definition!) : fact?.value;
  const hasObserved =
    fact !== undefined &&
    (factValue === undefined || evidence.compare === 'none');
  return !hasObserved;
}

/** The level: blocked, incomplete, complete or exemplary. @internal */
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
