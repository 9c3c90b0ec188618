// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, CompiledChecklist, Evaluation } from '../types';
import { inGateOrder } from '../figures/inGateOrder';
import { isDecisive } from '../figures/verdictOf';
import { isOpen } from '../isOpen';
import { isValid } from '../answers/isValid';
import { pathStep } from './pathStep';

/** A check that is good in itself and only waits for its gate closes with it. */
function onlyWaits(result: CheckResult): boolean {
  return (
    result.gate !== undefined &&
    (result.was ?? result.status) === 'unanswered' &&
    isValid(result.answer) &&
    !result.contradictions
  );
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
  const byId = new Map(evaluation.checks.map(item => [item.check, item]));
  const needed = new Set<string>();

  function gatesOf(result: CheckResult): CheckResult[] {
    const { gates = [] } = checklist.checksById.get(result.check) ?? {};
    return gates.flatMap(id => byId.get(id) ?? []);
  }

  /** Whether a check ends up settled with the answer that it has now. */
  function keepsAnswer(result: CheckResult): boolean {
    return (
      isValid(result.answer) &&
      (!isOpen(result.was ?? result.status) ||
        onlyWaits(result) ||
        fallsAway(result) ||
        pathStep(result, checklist).key !== `readiness/${result.check}`)
    );
  }

  /** A folded check does not apply by the answers that its gates have; once these are settled as they are, it is gone. */
  function fallsAway(result: CheckResult): boolean {
    return result.gate !== undefined && gatesOf(result).every(keepsAnswer);
  }

  function need(result: CheckResult) {
    if (!needed.has(result.check)) {
      needed.add(result.check);
      // Not only the gate it is folded under: every one that it looks at must be settled.
      for (const gate of result.gate === undefined ? [] : gatesOf(result)) {
        if (isOpen(gate.was ?? gate.status)) {
          need(gate);
        }
      }
    }
  }
  for (const result of evaluation.checks) {
    const isClosed =
      (closes !== 'waived' && isOpen(result.status)) ||
      (closes !== 'open' && result.status === 'waived');
    if (isDecisive(result) && isClosed) {
      need(result);
    }
  }
  const ids = evaluation.checks
    .filter(
      result =>
        needed.has(result.check) && !onlyWaits(result) && !fallsAway(result),
    )
    .map(({ check }) => check);
  return {
    onPath: inGateOrder(ids, checklist).map(id => byId.get(id)!),
    closed: needed,
  };
}
