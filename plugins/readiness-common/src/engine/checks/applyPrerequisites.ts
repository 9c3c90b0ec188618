// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck, PredicateContext } from '../types/compiled';
import type { EvaluationState } from '../state';
import { evaluatePredicate } from '../evaluatePredicate';
import { checkTitle } from '../checkTitle';
import { isOpen } from '../isOpen';
import { isValid } from '../answers/isValid';
import { inPrerequisiteOrder } from '../figures/inPrerequisiteOrder';

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

/** What is decided of a check, for those that depend on it. */
interface Decision {
  result: CheckResult;
  /** It does not apply, or will not once its prerequisites are settled with their present answers. */
  isGone: boolean;
  /** The open prerequisite that may still change whether it applies. */
  hangsOn?: string;
}

/**
 * Whether the condition of a check holds without the answers that are `gone`: undefined when that depends on those that
 * are `unsure`.
 */
function holds(
  state: EvaluationState,
  check: CompiledCheck,
  { gone, unsure }: { gone: string[]; unsure: string[] },
  otherwise: boolean,
): boolean | undefined {
  const { context } = state;
  const evaluateWithout = (ids: string[]) => {
    const taken = ids.filter(id => context.answers[id]);
    return evaluatePredicate(
      check.applies!,
      taken.length > 0
        ? { ...context, answers: without(context.answers, taken) }
        : context,
      otherwise,
    );
  };
  const result = evaluateWithout(gone);
  const isSure =
    unsure.length === 0 || evaluateWithout([...gone, ...unsure]) === result;
  return isSure ? result : undefined;
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
  const { checklist } = state.input;
  const decided = new Map<string, Decision>();

  function decide(check: CompiledCheck, draft: CheckResult): Decision {
    const decision = (
      result: CheckResult,
      hangsOn?: string,
      isGone = result.status === 'notApplicable',
    ): Decision => ({ result, isGone, hangsOn });
    const rootOf = (id: string) => decided.get(id)?.hangsOn ?? id;
    const waitFor = (id: string, isGone = false) =>
      decision(foldUnder(state, draft, id), rootOf(id), isGone);

    // One that is not in the checklist can never be settled, so it is ignored.
    const ids = check.prerequisites.filter(id => drafts.has(id));
    const isGone = (id: string) => decided.get(id)?.isGone ?? false;
    // Checks that wait for each other are not decided when their turn comes, and stay open.
    const open = ids.find(id => {
      const before = decided.get(id);
      return !before || isOpen(before.result.status);
    });
    const present = ids.filter(id => !isGone(id));
    const isAnswered = (id: string) =>
      decided.has(id) && isValid(state.answers.get(id));
    if (open !== undefined && !present.every(isAnswered)) {
      return waitFor(open);
    }
    const unsure = present.filter(id => decided.get(id)?.hangsOn);
    const applies = holds(
      state,
      check,
      { gone: ids.filter(isGone), unsure },
      open === undefined,
    );
    if (applies === undefined) {
      return waitFor(rootOf(unsure[0]));
    }
    if (open === undefined) {
      return decision(applies ? draft : notApplicable(state, check, draft));
    }
    // Another answer to it may still make the check not applicable, or applicable.
    const changeable = present.find(id => isOpen(drafts.get(id)!.status));
    return applies
      ? decision(draft, changeable && rootOf(changeable))
      : waitFor(open, changeable === undefined);
  }

  const undecided = new Map<string, CompiledCheck>();
  for (const [id, draft] of drafts) {
    const check = checklist.checksById.get(id)!;
    const isGone = draft.status === 'notApplicable';
    if (check.applies && !isGone) {
      undecided.set(id, check);
    } else {
      decided.set(id, { result: draft, isGone });
    }
  }
  const ids = [...undecided.keys()];
  for (const id of inPrerequisiteOrder(ids, { checksById: undecided })) {
    decided.set(id, decide(undecided.get(id)!, drafts.get(id)!));
  }
  return new Map([...decided].map(([id, { result }]) => [id, result]));
}
