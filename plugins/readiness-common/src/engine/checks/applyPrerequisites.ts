// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck, PredicateContext } from '../types/compiled';
import type { EvaluationState } from '../state';
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
    message: `Does not apply, by the answer to ${definition.prerequisites.join(
      ', ',
    )}.`,
  };
}

function isUnder(draft: CheckResult, prerequisite: string): CheckResult {
  if (draft.status !== 'pass') {
    return { ...draft, prerequisite };
  }
  return {
    ...draft,
    prerequisite,
    status: 'unanswered',
    message: `Cannot be judged before ${prerequisite} is settled.`,
  };
}

function without(
  answers: PredicateContext['answers'],
  gone: string[],
): PredicateContext['answers'] {
  // Without a prototype: a check may be called "constructor".
  const rest: typeof answers = Object.assign(Object.create(null), answers);
  for (const id of gone) {
    delete rest[id];
  }
  return rest;
}

/**
 * Decides which checks apply. A check is not applicable only when every answer it looks at is valid and passes, and the
 * condition is false. While a gate is unanswered, or fails without letting the check apply, it stays open under that
 * gate: taking an answer away cannot raise anything. A waived gate is no settled gate.
 *
 * @remarks In a chain of gates, what was answered to a check that does not apply is not looked at: it might as well not
 * have been said. Of a gate that waits for one further on nobody knows yet whether it will apply; so its answer settles
 * something only where silence would settle the same. Otherwise all waits for that gate further on.
 * @internal
 */
export function applyPrerequisites(
  state: EvaluationState,
  drafts: ReadonlyMap<string, CheckResult>,
): Map<string, CheckResult> {
  const settled = new Map<string, CheckResult>();
  const visiting = new Set<string>();
  /** By check: the open gate by which it may yet fall away. */
  const waitsFor = new Map<string, string>();
  /** Checks that stay open until their gates are settled, and then fall away whatever comes. */
  const leaving = new Set<string>();

  function settle(id: string): CheckResult | undefined {
    const known = settled.get(id);
    const draft = drafts.get(id);
    if (known || !draft) {
      return known;
    }
    const check = state.input.checklist.checksById.get(id)!;
    if (!check.applies) {
      settled.set(id, draft);
      return draft;
    }
    visiting.add(id);
    const result = judge(check, draft);
    visiting.delete(id);
    settled.set(id, result);
    return result;
  }

  /** The first gate that is not settled. One that is not in the checklist can never be, and is not waited for. */
  function openPrerequisite(check: CompiledCheck): string | undefined {
    let open: string | undefined;
    for (const prerequisite of check.prerequisites) {
      // Checks that wait for each other stay open.
      const isWaiting = visiting.has(prerequisite);
      const result = isWaiting ? undefined : settle(prerequisite);
      if (
        open === undefined &&
        (isWaiting || (result && isOpen(result.status)))
      ) {
        open = prerequisite;
      }
    }
    return open;
  }

  /** Whether a check does not apply, or will not once its gates are settled with the answers they have. */
  function isGone(prerequisite: string): boolean {
    return (
      leaving.has(prerequisite) ||
      settled.get(prerequisite)?.status === 'notApplicable'
    );
  }

  /** Whether it is known what a gate says, although it may be open. */
  function isSaid(prerequisite: string): boolean {
    return (
      !drafts.has(prerequisite) ||
      isGone(prerequisite) ||
      (!visiting.has(prerequisite) && isValid(state.answers.get(prerequisite)))
    );
  }

  /** Whether a gate needs another answer, by which the check may yet fall away. */
  function isMending(prerequisite: string): boolean {
    const draft = drafts.get(prerequisite);
    return draft !== undefined && !isGone(prerequisite) && isOpen(draft.status);
  }

  /** Asks the condition, some answers taken away. */
  function appliesWithout(
    check: CompiledCheck,
    prerequisites: string[],
    otherwise: boolean,
  ): boolean {
    const { context } = state;
    const taken = prerequisites.filter(
      prerequisite => context.answers[prerequisite],
    );
    return holds(
      check.applies!,
      taken.length > 0
        ? { ...context, answers: without(context.answers, taken) }
        : context,
      otherwise,
    );
  }

  function wait(
    check: CompiledCheck,
    draft: CheckResult,
    prerequisite: string,
  ) {
    waitsFor.set(check.id, waitsFor.get(prerequisite) ?? prerequisite);
    return isUnder(draft, prerequisite);
  }

  function judge(check: CompiledCheck, draft: CheckResult): CheckResult {
    if (draft.status === 'notApplicable') {
      return draft;
    }
    const open = openPrerequisite(check);
    if (open !== undefined && !check.prerequisites.every(isSaid)) {
      return wait(check, draft, open);
    }
    const gone = check.prerequisites.filter(isGone);
    const unsure = check.prerequisites.filter(
      prerequisite => waitsFor.has(prerequisite) && !isGone(prerequisite),
    );
    const applies = appliesWithout(check, gone, open === undefined);
    if (
      unsure.length > 0 &&
      appliesWithout(check, [...gone, ...unsure], open === undefined) !==
        applies
    ) {
      return wait(check, draft, waitsFor.get(unsure[0])!);
    }
    if (open === undefined) {
      return applies ? draft : notApplicable(check, draft);
    }
    const mending = check.prerequisites.find(isMending);
    if (!applies) {
      if (mending === undefined) {
        leaving.add(check.id);
      }
      return wait(check, draft, open);
    }
    if (mending !== undefined) {
      waitsFor.set(check.id, waitsFor.get(mending) ?? mending);
    }
    return draft;
  }

  for (const id of drafts.keys()) {
    settle(id);
  }
  return settled;
}
