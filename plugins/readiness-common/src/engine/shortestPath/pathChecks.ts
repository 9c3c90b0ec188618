// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledChecklist } from '../types/compiled';
import type { Evaluation } from '../types/evaluation';
import { inPrerequisiteOrder } from '../figures/inPrerequisiteOrder';
import { isDecisive } from '../figures/verdictOf';
import { isOpen } from '../isOpen';
import {
  fallingAway,
  type GetPrerequisites,
  isOpenItself,
  onlyWaits,
} from './lastingPrerequisites';

/** The prerequisites, direct or indirect, that decide whether these checks apply. */
function decidingPrerequisites(
  results: CheckResult[],
  getPrerequisites: GetPrerequisites,
): ReadonlySet<string> {
  const deciding = new Set<string>();
  function note(result: CheckResult) {
    for (const prerequisite of getPrerequisites(result)) {
      // A check that is evaluated although its prerequisite waits is evaluated in any case.
      const isHeld =
        result.prerequisite !== undefined ||
        (prerequisite.prerequisite === undefined && isOpenItself(prerequisite));
      if (isHeld && !deciding.has(prerequisite.check)) {
        deciding.add(prerequisite.check);
        note(prerequisite);
      }
    }
  }
  results.forEach(note);
  return deciding;
}

/**
 * The results that need a step, prerequisites first, and all checks that these steps close. A prerequisite of one of
 * them is included, whatever its own severity.
 * @internal
 */
export function pathChecks(
  evaluation: Evaluation,
  checklist: CompiledChecklist,
  closes: 'open' | 'waived' | 'both',
): { onPath: CheckResult[]; closed: ReadonlySet<string> } {
  const results = evaluation.checks;
  const byId = new Map(results.map(item => [item.check, item]));
  const getPrerequisites: GetPrerequisites = ({ check }) =>
    (checklist.checksById.get(check)?.prerequisites ?? []).flatMap(
      id => byId.get(id) ?? [],
    );
  const deciding = decidingPrerequisites(
    results.filter(
      result =>
        isDecisive(result) &&
        result.status !== 'notApplicable' &&
        // Under its waiver it keeps nothing down, whatever happens to its prerequisites.
        (result.status !== 'waived' || closes !== 'open'),
    ),
    getPrerequisites,
  );
  const falling = fallingAway(results, getPrerequisites, checklist);
  const needed = new Set<string>();

  /** What may still make a prerequisite that applies now not applicable. */
  function needFurther(prerequisite: CheckResult) {
    if (
      prerequisite.prerequisite === undefined &&
      prerequisite.status !== 'notApplicable'
    ) {
      getPrerequisites(prerequisite)
        .filter(further => isOpenItself(further) && !onlyWaits(further))
        .forEach(needPrerequisite);
    }
  }

  function needPrerequisite(prerequisite: CheckResult) {
    if (isOpenItself(prerequisite)) {
      need(prerequisite);
    }
    needFurther(prerequisite);
  }

  function need(result: CheckResult) {
    if (needed.has(result.check)) {
      return;
    }
    needed.add(result.check);
    if (result.prerequisite !== undefined) {
      // Not only the prerequisite it is folded under: every one of them must be settled.
      getPrerequisites(result).forEach(needPrerequisite);
    } else if (deciding.has(result.check)) {
      // A check that applies with the present answer may, with another one, wait for its own prerequisites.
      needFurther(result);
    }
  }

  for (const result of results) {
    const isClosed =
      (closes !== 'waived' && isOpen(result.status)) ||
      (closes !== 'open' && result.status === 'waived');
    if (isDecisive(result) && isClosed) {
      need(result);
    }
  }
  const ids = results
    .filter(
      result =>
        needed.has(result.check) &&
        !onlyWaits(result) &&
        !falling.has(result.check),
    )
    .map(({ check }) => check);
  return {
    onPath: inPrerequisiteOrder(ids, checklist).map(id => byId.get(id)!),
    closed: needed,
  };
}
