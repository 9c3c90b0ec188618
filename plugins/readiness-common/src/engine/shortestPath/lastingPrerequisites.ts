// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import { inPrerequisiteOrder } from '../figures/inPrerequisiteOrder';
import { isOpen } from '../isOpen';
import { isValid } from '../answers/isValid';
import { pathStep } from './pathStep';

/** The results of the prerequisites of a check. @internal */
export type GetPrerequisites = (result: CheckResult) => CheckResult[];

/** Whether a result is open regardless of waivers. @internal */
export function isOpenItself(result: CheckResult): boolean {
  return isOpen(result.was ?? result.status);
}

/** A check that passes by itself and only waits for its prerequisite closes with it. @internal */
export function onlyWaits(result: CheckResult): boolean {
  return (
    result.prerequisite !== undefined &&
    (result.was ?? result.status) === 'unanswered' &&
    isValid(result.answer) &&
    !result.contradictions
  );
}

/**
 * The folded checks that are gone at the end of the path. One that is folded under its own prerequisite does not apply
 * because of the answers to its prerequisites; once these are settled as they are, it does not apply any more. One that
 * waits for a prerequisite further on would apply.
 * @internal
 */
export function fallingAway(
  results: CheckResult[],
  getPrerequisites: GetPrerequisites,
  checklist: CompiledChecklist,
): ReadonlySet<string> {
  const byId = new Map(results.map(result => [result.check, result]));
  /** Nobody has to do anything about these directly. */
  const settled = new Set<string>();
  /** These keep their answers, or stop applying. */
  const lasting = new Set<string>();
  const falling = new Set<string>();
  for (const id of inPrerequisiteOrder([...byId.keys()], checklist)) {
    const result = byId.get(id)!;
    const prerequisites = getPrerequisites(result);
    const isUnderOwn = prerequisites.some(
      ({ check }) => check === result.prerequisite,
    );
    const isOver = (over: Set<string>) =>
      isUnderOwn && prerequisites.every(({ check }) => over.has(check));
    if (isOver(lasting)) {
      falling.add(id);
    }
    const isGood =
      isValid(result.answer) && (!isOpenItself(result) || onlyWaits(result));
    if (result.status === 'notApplicable' || isGood || isOver(settled)) {
      settled.add(id);
      lasting.add(id);
    } else if (
      isValid(result.answer) &&
      (falling.has(id) || pathStep(result, checklist).key !== `readiness/${id}`)
    ) {
      lasting.add(id);
    }
  }
  return falling;
}
