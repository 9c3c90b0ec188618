// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck, PredicateContext } from '../types/compiled';
import type { EvaluationState } from '../state';
import { evaluatePredicate } from '../evaluatePredicate';
import { checkTitle } from '../checkTitle';
import { isOpen } from '../isOpen';
import { isValid } from '../answers/isValid';

function quoteTitle(state: EvaluationState, id: string): string {
  const check = state.input.checklist.checksById.get(id);
  return `"${checkTitle(check ?? { id })}"`;
}

function notApplicable(
  state: EvaluationState,
  definition: CompiledCheck,
  draft: CheckResult,
): CheckResult {
  const { check, section, counted, answer, firstSeenAt } = draft;
  const prerequisites = definition.prerequisites.map(id =>
    quoteTitle(state, id),
  );
  return {
    check,
    section,
    severity: definition.severity,
    status: 'notApplicable',
    counted,
    ...(answer && { answer }),
    ...(firstSeenAt !== undefined && { firstSeenAt }),
    message: `Does not apply because of the answer to ${prerequisites.join(
      ', ',
    )}.`,
  };
}

function foldUnder(
  state: EvaluationState,
  draft: CheckResult,
  prerequisite: string,
): CheckResult {
  if (draft.status !== 'pass') {
    return { ...draft, prerequisite };
  }
  return {
    ...draft,
    prerequisite,
    status: 'unanswered',
    message: `Cannot be evaluated before ${quoteTitle(
      state,
      prerequisite,
    )} is settled.`,
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
 * Decides which checks apply. A check is not applicable only if the answers to all of its prerequisites are valid and
 * pass, and its condition is false. While a prerequisite is unanswered, or fails without letting the check apply, the
 * check stays open under that prerequisite: removing an answer cannot raise anything. A waived prerequisite is not
 * settled.
 *
 * @remarks In a chain of prerequisites, the answer to a check that does not apply is ignored, as if it were not there.
 * While a prerequisite waits for another one, it is open whether it will apply; so its answer settles something only if
 * no answer would settle the same. Otherwise all of them wait for that other prerequisite.
 * @internal
 */
export function applyPrerequisites(
  state: EvaluationState,
  drafts: ReadonlyMap<string, CheckResult>,
): Map<string, CheckResult> {
  const settled = new Map<string, CheckResult>();
  const visiting = new Set<string>();
  /** By check: the open prerequisite that may still make it not applicable. */
  const waitsFor = new Map<string, string>();
  /** Checks that stay open until their prerequisites are settled, and then do not apply in any case. */
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
    const result = resolveStatus(check, draft);
    visiting.delete(id);
    settled.set(id, result);
    return result;
  }

  /**
   * The first prerequisite that is not settled. One that is not in the checklist can never be settled, so it is
   * ignored.
   */
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

  /** Whether a check does not apply, or will not once its prerequisites are settled with their present answers. */
  function isGone(prerequisite: string): boolean {
    return (
      leaving.has(prerequisite) ||
      settled.get(prerequisite)?.status === 'notApplicable'
    );
  }

  /** Whether the answer to a prerequisite is known, although the prerequisite may be open. */
  function isAnswerKnown(prerequisite: string): boolean {
    return (
      !drafts.has(prerequisite) ||
      isGone(prerequisite) ||
      (!visiting.has(prerequisite) && isValid(state.answers.get(prerequisite)))
    );
  }

  /** Whether a prerequisite needs another answer, which may still make the check not applicable. */
  function needsOtherAnswer(prerequisite: string): boolean {
    const draft = drafts.get(prerequisite);
    return draft !== undefined && !isGone(prerequisite) && isOpen(draft.status);
  }

  /** Evaluates the condition with some answers removed. */
  function appliesWithout(
    check: CompiledCheck,
    prerequisites: string[],
    otherwise: boolean,
  ): boolean {
    const { context } = state;
    const taken = prerequisites.filter(
      prerequisite => context.answers[prerequisite],
    );
    return evaluatePredicate(
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
    return foldUnder(state, draft, prerequisite);
  }

  function resolveStatus(
    check: CompiledCheck,
    draft: CheckResult,
  ): CheckResult {
    if (draft.status === 'notApplicable') {
      return draft;
    }
    const open = openPrerequisite(check);
    if (open !== undefined && !check.prerequisites.every(isAnswerKnown)) {
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
      return applies ? draft : notApplicable(state, check, draft);
    }
    const blocking = check.prerequisites.find(needsOtherAnswer);
    if (!applies) {
      if (blocking === undefined) {
        leaving.add(check.id);
      }
      return wait(check, draft, open);
    }
    if (blocking !== undefined) {
      waitsFor.set(check.id, waitsFor.get(blocking) ?? blocking);
    }
    return draft;
  }

  for (const id of drafts.keys()) {
    settle(id);
  }
  return settled;
}
