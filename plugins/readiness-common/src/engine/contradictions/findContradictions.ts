// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CompiledContradiction,
  ContradictionResult,
  PredicateContext,
} from '../types';
import type { Judging } from '../judging';
import { compareSeverity } from '../severity';
import { isClassCheck } from '../answers/isClassCheck';
import { isValid } from '../answers/isValid';
import { holds } from '../holds';
import { fillMessage } from './fillMessage';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Valid classes of a list that also holds something invalid: a class that was named is not silence. */
function saysClasses(judging: Judging, id: string): boolean {
  const answer = judging.answers.get(id);
  const { checklist } = judging.input;
  const check = checklist.checksById.get(id);
  return (
    answer?.form === 'invalid' &&
    check !== undefined &&
    isClassCheck(check, checklist) &&
    answer.values.some(value => value !== 'none')
  );
}

function isSaid(judging: Judging, id: string): boolean {
  return isValid(judging.answers.get(id)) || saysClasses(judging, id);
}

function isClosed(judging: Judging, rule: CompiledContradiction): boolean {
  const { closedByConfirmed } = rule;
  const date =
    closedByConfirmed === undefined
      ? undefined
      : judging.answers.get(closedByConfirmed)?.confirmedItself;
  return date !== undefined && Date.parse(date) <= judging.input.now + DAY_MS;
}

/** Adds the valid classes of half-valid lists, which count for rules that accuse and for nothing else. */
function withClasses(judging: Judging): PredicateContext {
  let { answers } = judging.settled;
  for (const [id, answer] of judging.answers) {
    if (answer.form === 'invalid' && saysClasses(judging, id)) {
      answers = {
        ...answers,
        [id]: answer.values.filter(value => value !== 'none'),
      };
    }
  }
  return { ...judging.settled, answers };
}

function isReady(judging: Judging, rule: CompiledContradiction): boolean {
  if (!isSaid(judging, rule.blames)) {
    return false;
  }
  for (const id of rule.needs ?? []) {
    if (!isSaid(judging, id)) {
      return false;
    }
  }
  for (const name of rule.needsFacts ?? []) {
    if (judging.settled.facts[name] === undefined) {
      return false;
    }
  }
  return !isClosed(judging, rule);
}

/**
 * Finds which checks are contradicted, gravest first and then by id. A rule runs only when the check it blames and all
 * that it needs was said or observed: silence never accuses.
 * @internal
 */
export function findContradictions(
  judging: Judging,
): Map<string, ContradictionResult[]> {
  const found = new Map<string, ContradictionResult[]>();
  let context: PredicateContext | undefined;
  for (const rule of judging.input.checklist.contradictions) {
    if (isReady(judging, rule)) {
      context = context ?? withClasses(judging);
      if (holds(rule.contradicts, context, false)) {
        const results = found.get(rule.blames) ?? [];
        results.push({
          id: rule.id,
          severity: rule.severity,
          message: fillMessage(rule.message, judging),
          ...(rule.remedy && { remedy: rule.remedy }),
        });
        found.set(rule.blames, results);
      }
    }
  }
  for (const results of found.values()) {
    results.sort(
      (left, right) =>
        compareSeverity(right.severity, left.severity) ||
        (left.id < right.id ? -1 : 1),
    );
  }
  return found;
}
