// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CompiledCheck, CompiledChecklist } from '../types/compiled';
import type { EvaluationState } from '../state';
import { hasRequirements } from '../contradictions/isReady';
import { factAnswer } from '../facts/factAnswer';
import { isClosed, sampleAnswer, takesSeveral } from '../answerTypes';
import { FREE_FORM, passingValues } from './passingValues';
import type { Rule, AnswerTrial } from './AnswerTrial';

const known = new WeakMap<CompiledChecklist, Map<string, Rule[]>>();

/** The rules against each check, sorted once for each checklist. */
function rulesOf(checklist: CompiledChecklist): Map<string, Rule[]> {
  let rules = known.get(checklist);
  if (!rules) {
    rules = new Map();
    for (const rule of checklist.contradictions) {
      const mentioned = JSON.stringify(rule.when ?? null).matchAll(
        /"derived\.([\w-]+)/g,
      );
      const derived = [...new Set([...mentioned].map(([, name]) => name))];
      rules.set(rule.check, [
        ...(rules.get(rule.check) ?? []),
        { rule, derived },
      ]);
    }
    known.set(checklist, rules);
  }
  return rules;
}

/** The smallest set of these values that pass together, where none passes alone. */
function togetherOf(
  values: string[],
  closes: (values: string[]) => boolean,
): string[] | undefined {
  let some = values.filter(value => value !== 'none');
  if (some.length < 2 || !closes(some)) {
    return undefined;
  }
  for (const value of some) {
    const fewer = some.filter(other => other !== value);
    if (fewer.length > 0 && closes(fewer)) {
      some = fewer;
    }
  }
  return some;
}

/**
 * The answers that close an open check, with everything else unchanged: keywords of its vocabulary, several of them
 * separated by commas if only these together do, and `*` for the free form that it takes. Free words are not evaluated,
 * unless what was observed contradicts any of them.
 * @param getTrial - one for the whole evaluation, made on first use
 * @returns `undefined` if every answer closes it that does not fail by itself; an empty list if none does.
 * @internal
 */
export function closingAnswers(
  state: EvaluationState,
  check: CompiledCheck,
  getTrial: () => AnswerTrial,
): string[] | undefined {
  const { checklist } = state.input;
  const rules = (rulesOf(checklist).get(check.id) ?? []).filter(({ rule }) =>
    hasRequirements(state, rule),
  );
  const usable = passingValues(check);
  const isFree = !isClosed(check.answer);
  // Free words are not evaluated: only an observation can contradict any of them.
  const isObserved =
    isFree && rules.some(({ rule }) => rule.requiresFacts?.length);
  const isTried = usable.length > 0 && (rules.length > 0 || check.passes);
  if (!isObserved && !isTried) {
    return undefined;
  }
  const trial = getTrial();
  const { entityRef } = state;
  const answerOf = (values: string[]): Answer => ({
    check: check.id,
    form: 'value',
    values,
    text: values.join(', '),
    source: { level: 'own', entityRef, key: `readiness/${check.id}` },
  });
  const closes = (values: string[]) =>
    trial.isClosedBy(check, rules, answerOf(values));
  const closing = usable.filter(value => closes([value]));
  if (closing.length === 0 && takesSeveral(check.answer) && !isFree) {
    const together = togetherOf(usable, closes);
    if (together) {
      closing.push(together.join(', '));
    }
  }
  let freeCloses = isFree;
  if (isObserved) {
    const broken = trial.findBrokenRules(rules, {
      ...answerOf([]),
      ...sampleAnswer(check.answer, state.input.now),
    });
    const observed = broken.length > 0 ? observedAnswer(state, check) : [];
    if (observed.length > 0 && closes(observed)) {
      closing.push(observed.join(', '));
      freeCloses = false;
    } else {
      freeCloses = !broken.some(
        ({ rule, derived }) =>
          rule.requiresFacts?.length && !derived.includes('disputed-by-facts'),
      );
    }
  }
  trial.restore(check.id);
  if (freeCloses) {
    closing.unshift(FREE_FORM);
  }
  const isUsual =
    freeCloses === isFree &&
    usable.every(value => closing.includes(value)) &&
    closing.length === usable.length + (isFree ? 1 : 0);
  return isUsual ? undefined : closing;
}

/** The observed value as an answer of the check. */
function observedAnswer(
  state: EvaluationState,
  check: CompiledCheck,
): string[] {
  const { facts, entityRef, settledFactAnswers } = state;
  const fact = check.evidence && facts.byName.get(check.evidence.fact);
  const factValue = settledFactAnswers(check);
  return (
    (fact && factAnswer({ check, fact, factValue, entityRef })?.values) || []
  );
}
