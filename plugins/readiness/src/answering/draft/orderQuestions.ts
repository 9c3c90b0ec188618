// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Check,
  type Checklist,
  type CheckResult,
  isOpen,
  SEVERITIES,
} from 'backstage-plugin-readiness-common';
import { firstPrerequisite } from '../../components/firstPrerequisite';
import { checksOf } from './changesOf';
import { type AnswerDraft, type DraftAnswer, isEmpty } from './draftAnswer';

/** One question of the form. @internal */
export interface Question {
  check: Check;
  /** As it is now; absent for an entity that was never evaluated. */
  present?: CheckResult;
  /** As the draft makes it; absent as long as that is not known. */
  after?: CheckResult;
}

/** The questions of the form, in their order. @internal */
export interface OrderedQuestions {
  /** To be answered: blockers first, follow-up questions after the one that they depend on. */
  open: Question[];
  /** Those that need nothing, in the order of the checklist. */
  others: Question[];
  /** How many questions are asked only once another one is answered. */
  waiting: number;
  /** Answers to what is not asked any more. */
  gone: [check: string, answer: DraftAnswer][];
}

/**
 * Which questions are asked, and in which order. The order depends on the present states only, so that no question moves
 * while somebody types; one that the draft opens joins.
 * @internal
 */
export function orderQuestions(options: {
  checklist: Checklist;
  results?: readonly CheckResult[];
  evaluated?: readonly CheckResult[];
  draft: AnswerDraft;
}): OrderedQuestions {
  const { checklist, draft } = options;
  const present = byCheck(options.results);
  const after = byCheck(options.evaluated);
  const ordered: OrderedQuestions = {
    open: [],
    others: [],
    waiting: 0,
    gone: [],
  };
  const checks = checksOf(checklist);
  const opened: Question[] = [];
  const followUps = new Map<string, Question[]>();
  const ranks = new Map<string, number>();
  for (const check of checks) {
    const question: Question = {
      check,
      present: present.get(check.id),
      after: after.get(check.id),
    };
    const isGiven = Object.hasOwn(draft, check.id) && !isEmpty(draft[check.id]);
    const before =
      question.present && firstPrerequisite(question.present, present);
    const root = before ?? check.id;
    ranks.set(root, Math.min(ranks.get(root) ?? Infinity, rankOf(question)));
    const isWaiting = question.after
      ? firstPrerequisite(question.after, after) !== undefined
      : before !== undefined;
    if (!isGiven && isWaiting) {
      ordered.waiting += 1;
    } else if (!isGiven && isOff(question)) {
      // Another answer says that it does not apply.
    } else if (before !== undefined) {
      followUps.set(before, [...(followUps.get(before) ?? []), question]);
    } else if (isAsked(question) || isOpened(question)) {
      opened.push(question);
    } else {
      ordered.others.push(question);
    }
  }
  opened.sort((a, b) => ranks.get(a.check.id)! - ranks.get(b.check.id)!);
  const place = (question: Question) => ordered.open.push(question);
  for (const question of opened) {
    place(question);
    followUps.get(question.check.id)?.forEach(place);
    followUps.delete(question.check.id);
  }
  [...followUps.values()].flat().forEach(place);

  const known = new Set(checks.map(({ id }) => id));
  ordered.gone = Object.entries(draft).filter(
    ([id, answer]) => !known.has(id) && !isEmpty(answer),
  );
  return ordered;
}

function byCheck(
  results: readonly CheckResult[] = [],
): ReadonlyMap<string, CheckResult> {
  return new Map(results.map(result => [result.check, result]));
}

/** Open as it is now; what was never evaluated is. */
function isAsked({ present }: Question): boolean {
  return !present || isOpen(present.status);
}

/** Open only with the draft. */
function isOpened({ after }: Question): boolean {
  return after !== undefined && isOpen(after.status);
}

/** Not applicable, as far as is known. */
function isOff({ present, after }: Question): boolean {
  return (after ?? present)?.status === 'notApplicable';
}

/** Those that joined come last within their severity, as the sort is stable and they are not open now. */
function rankOf(question: Question): number {
  const { check, present } = question;
  const severity = SEVERITIES.indexOf(present?.severity ?? check.severity);
  return isAsked(question) ? severity : SEVERITIES.length + severity;
}
