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

/** The gates on which it depends, at some remove, what becomes of these checks. */
function decidingPrerequisites(
  results: CheckResult[],
  getPrerequisites: GetPrerequisites,
): ReadonlySet<string> {
  const deciding = new Set<string>();
  function note(result: CheckResult) {
    for (const prerequisite of getPrerequisites(result)) {
      // What is judged although its gate waits, is judged whatever comes of that.
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
 * The results that need a step, gates before what they hold, and all checks that close by these. A gate that holds one of them is followed,
 * whatever its own severity.
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
        // Under its waiver it holds nothing back, whatever comes of its gates.
        (result.status !== 'waived' || closes !== 'open'),
    ),
    getPrerequisites,
  );
  const falling = fallingAway(results, getPrerequisites, checklist);
  const needed = new Set<string>();

  /** What may still make a gate fall away that applies for now. */
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
      // Not only the gate it is folded under: every one that it looks at must be settled.
      getPrerequisites(result).forEach(needPrerequisite);
    } else if (deciding.has(result.check)) {
      // What its present answer lets apply may, with another one, wait for its own gates.
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
