// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult } from '../types/result';
import type { CompiledCheck, CompiledChecklist } from '../types/compiled';
import type { PathStep } from '../types/path';
import { answerPlaceholder, stayingOpen } from './answerPlaceholder';
import { isClosed } from '../answerTypes';
import { FREE_FORM } from '../checks/passingValues';

const PREFIX = 'readiness/';
const DAY = '<YYYY-MM-DD, the day you read it again>';

function confirmStep(check: string, confirmed: string): PathStep {
  return { check, key: `${PREFIX}${confirmed}.confirmed`, value: DAY };
}

/** What keeps a check open regardless of the answer: facts that are missing or contradict it. */
function inWords(
  result: CheckResult,
  checklist: CompiledChecklist,
): string | undefined {
  const check = checklist.checksById.get(result.check)!;
  const status = result.was ?? result.status;
  if (result.mustBeVerified) {
    return result.message;
  }
  if (status === 'unknown') {
    const how = check.remedy ? ` ${check.remedy.text}` : '';
    return `${
      result.message ?? `Needs evidence of ${check.evidence?.fact}.`
    }${how}`;
  }
  if (status === 'stale' && result.answer?.source.level === 'fact') {
    return `${check.evidence?.fact} has to be observed again.`;
  }
  if (result.shown !== undefined) {
    return undefined;
  }
  const onFacts = (result.contradictions ?? []).filter(({ id }) =>
    checklist.contradictions.some(
      rule =>
        rule.id === id && rule.requiresFacts && rule.requiresFacts.length > 0,
    ),
  );
  if (status === 'contradicted' && onFacts.length > 0) {
    return onFacts
      .map(({ message, remedy }) => (remedy ? `${message} ${remedy}` : message))
      .join(' ');
  }
  return result.closing?.length === 0
    ? [result.message ?? 'No answer can close it yet.', check.remedy?.text]
        .filter(Boolean)
        .join(' ')
    : undefined;
}

/**
 * Whether another answer closes a contradiction by facts: one that is known to, or free words that the rule asks for.
 */
function isAnswerable(result: CheckResult, { answer }: CompiledCheck): boolean {
  const { check, status, was, closing, contradictions = [] } = result;
  if ((was ?? status) !== 'contradicted' || result.shown !== undefined) {
    return false;
  }
  const key = `${PREFIX}${check}`;
  return (
    (closing ?? []).some(value => value !== FREE_FORM) ||
    (!isClosed(answer) &&
      contradictions.length > 0 &&
      contradictions.every(({ remedy }) => remedy?.includes(key)))
  );
}

/** The check whose confirmation closes all contradictions of this one, if there is one. */
function closedBy(
  result: CheckResult,
  checklist: CompiledChecklist,
): string | undefined {
  const rules = (result.contradictions ?? []).map(({ id }) =>
    checklist.contradictions.find(rule => rule.id === id),
  );
  const [first] = rules;
  return first &&
    rules.every(rule => rule?.closedByConfirmed === first.closedByConfirmed)
    ? first.closedByConfirmed
    : undefined;
}

/**
 * What closes one check: an annotation with a placeholder or with the value that the catalog or a fact has shown, or an
 * instruction in words.
 * @internal
 */
export function pathStep(
  result: CheckResult,
  checklist: CompiledChecklist,
): PathStep {
  const check = checklist.checksById.get(result.check)!;
  const words = inWords(result, checklist);
  if (words !== undefined && !isAnswerable(result, check)) {
    return { check: check.id, words };
  }
  const { answer, shown } = result;
  const status = result.was ?? result.status;
  if (status === 'contradicted' && shown === undefined) {
    const confirmed = closedBy(result, checklist);
    if (confirmed !== undefined) {
      return confirmStep(check.id, confirmed);
    }
  }
  // Only an own answer can be confirmed, and never one that carries its own date.
  if (
    status === 'stale' &&
    answer?.source.level === 'own' &&
    answer.date === undefined
  ) {
    return confirmStep(check.id, check.id);
  }
  if (shown !== undefined) {
    return { check: check.id, key: `${PREFIX}${check.id}`, value: shown };
  }
  return answerStep(check, result.closing, words);
}

/**
 * The line that asks for an answer. If no answer is known to close the check, all are offered that do not fail by
 * themselves.
 * @internal
 */
export function answerStep(
  check: CompiledCheck,
  closing: string[] | undefined,
  words?: string,
): PathStep {
  const known = closing && closing.length > 0 ? closing : undefined;
  const staysOpenWith = stayingOpen(check, known);
  return {
    check: check.id,
    key: `${PREFIX}${check.id}`,
    value: answerPlaceholder(check, known),
    ...(staysOpenWith.length > 0 && { staysOpenWith }),
    ...(words !== undefined && { words }),
  };
}
