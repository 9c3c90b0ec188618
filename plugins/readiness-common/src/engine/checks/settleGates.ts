// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, CompiledCheck } from '../types';
import type { Judging } from '../judging';
import { holds } from '../holds';
import { isOpen } from '../isOpen';
import { isValid } from '../answers/isValid';

function notApplicable(
  definition: CompiledCheck,
  draft: CheckResult,
): CheckResult {
  const { check, section, counted, answer, firstSeenAt } = draft;
  return {
    check,
    section,
    severity: definition.severity,
    status: 'notApplicable',
    counted,
    ...(answer && { answer }),
    ...(firstSeenAt !== undefined && { firstSeenAt }),
    message: `Does not apply, by the answer to ${definition.gates.join(', ')}.`,
  };
}

function foldedUnder(draft: CheckResult, gate: string): CheckResult {
  if (draft.status !== 'pass') {
    return { ...draft, gate };
  }
  return {
    ...draft,
    gate,
    status: 'unanswered',
    message: `Cannot be judged before ${gate} is settled.`,
  };
}

/**
 * Decides which checks apply. A check is not applicable only when every answer it looks at is valid and passes, and the
 * condition is false. While a gate is unanswered, or fails without letting the check apply, it stays open under that
 * gate: taking an answer away cannot raise anything. A waived gate is no settled gate.
 * @internal
 */
export function settleGates(
  judging: Judging,
  drafts: ReadonlyMap<string, CheckResult>,
): Map<string, CheckResult> {
  const settled = new Map<string, CheckResult>();
  const visiting = new Set<string>();

  function settle(id: string): CheckResult | undefined {
    const known = settled.get(id);
    const draft = drafts.get(id);
    if (known || !draft) {
      return known;
    }
    const check = judging.input.checklist.checksById.get(id)!;
    visiting.add(id);
    const result = judge(check, draft);
    visiting.delete(id);
    settled.set(id, result);
    return result;
  }

  /** The first gate that is not settled. One that is not in the checklist can never be, and is not waited for. */
  function openGate(check: CompiledCheck): string | undefined {
    let open: string | undefined;
    for (const gate of check.gates) {
      // Checks that wait for each other stay open.
      const isWaiting = visiting.has(gate);
      const result = isWaiting ? undefined : settle(gate);
      if (
        open === undefined &&
        (isWaiting || (result && isOpen(result.status)))
      ) {
        open = gate;
      }
    }
    return open;
  }

  function judge(check: CompiledCheck, draft: CheckResult): CheckResult {
    if (!check.applies || draft.status === 'notApplicable') {
      return draft;
    }
    const open = openGate(check);
    if (open === undefined) {
      return holds(check.applies, judging.context, true)
        ? draft
        : notApplicable(check, draft);
    }
    const allSaid = check.gates.every(
      gate => !drafts.has(gate) || isValid(judging.answers.get(gate)),
    );
    return allSaid && holds(check.applies, judging.context, false)
      ? draft
      : foldedUnder(draft, open);
  }

  for (const id of drafts.keys()) {
    settle(id);
  }
  return settled;
}
