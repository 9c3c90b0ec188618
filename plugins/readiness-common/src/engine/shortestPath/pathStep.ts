// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CheckResult, CompiledChecklist, PathStep } from '../types';
import { answerPlaceholder } from './answerPlaceholder';

const PREFIX = 'readiness/';
const DAY = '<YYYY-MM-DD, the day you read it again>';

function confirmStep(check: string, confirmed: string): PathStep {
  return { check, key: `${PREFIX}${confirmed}.confirmed`, value: DAY };
}

/** What an annotation cannot mend: a check on facts, or a rule between a fact and an answer that is right. */
function inWords(
  result: CheckResult,
  checklist: CompiledChecklist,
): string | undefined {
  const check = checklist.checksById.get(result.check)!;
  const status = result.was ?? result.status;
  if (status === 'unknown') {
    const how = check.remedy ? ` ${check.remedy.text}` : '';
    return `${
      result.message ?? `Needs evidence of ${check.evidence?.fact}.`
    }${how}`;
  }
  if (status === 'stale' && result.answer?.source.level === 'fact') {
    return `${check.evidence?.fact} has to be observed again.`;
  }
  const onFacts = (result.contradictions ?? []).filter(({ id }) =>
    checklist.contradictions.some(
      rule => rule.id === id && rule.needsFacts && rule.needsFacts.length > 0,
    ),
  );
  if (status === 'contradicted' && onFacts.length > 0 && !result.shown) {
    return onFacts
      .map(({ message, remedy }) => (remedy ? `${message} ${remedy}` : message))
      .join(' ');
  }
  return undefined;
}

/** The check whose re-reading closes all that contradicts this one, if there is one. */
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
 * What closes one check: an annotation with a placeholder, or with what the catalog or a fact has shown, or words.
 * @internal
 */
export function pathStep(
  result: CheckResult,
  checklist: CompiledChecklist,
): PathStep {
  const check = checklist.checksById.get(result.check)!;
  const words = inWords(result, checklist);
  if (words !== undefined) {
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
  // Only an own answer is refreshed by reading it again, and never one that carries its own date.
  if (
    status === 'stale' &&
    answer?.source.level === 'own' &&
    answer.date === undefined
  ) {
    return confirmStep(check.id, check.id);
  }
  return {
    check: check.id,
    key: `${PREFIX}${check.id}`,
    value: shown ?? answerPlaceholder(check.answer),
  };
}
