// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, CompiledChecklist, PredicateContext } from '../types';
import type { LivingFacts } from '../facts/livingFacts';
import { factAnswer } from '../facts/factAnswer';
import { isValid } from './isValid';
import { violates } from './violates';
import { answerValues } from './answerValues';

/** @internal */
export interface ResolveAnswersOptions {
  checklist: CompiledChecklist;
  entityRef: string;
  answers: ReadonlyMap<string, Answer>;
  facts: LivingFacts;
  /** The context in which a fact's answer would be judged; its answers are those of people. */
  context: () => PredicateContext;
}

/** An answer of a neighbour stands back for what was observed of the service itself. */
function standsBack(answer: Answer | undefined): boolean {
  const level = answer?.source.level;
  return level === undefined || level === 'system' || level === 'domain';
}

function contextWith(
  context: PredicateContext,
  answer: Answer,
): PredicateContext {
  const answers = { ...context.answers, [answer.check]: answerValues(answer) };
  return { ...context, answers };
}

/**
 * The answers that are judged: what people said, then what a fact answers where they were silent, then the link of
 * another answer. A fact that is not good enough has to be seen often enough first: bad news is not believed at once.
 * @internal
 */
export function resolveAnswers(
  options: ResolveAnswersOptions,
): Map<string, Answer> {
  const { checklist, entityRef, answers, facts, context } = options;
  const resolved = new Map(answers);
  for (const check of checklist.checks) {
    const said = answers.get(check.id);
    if (check.evidence?.answers && standsBack(said)) {
      const fact = facts.byName.get(check.evidence.fact);
      const answer = fact && factAnswer({ check, fact, entityRef });
      if (answer) {
        const believed =
          facts.isSettled(fact) ||
          !violates(check, answer, contextWith(context(), answer));
        if (believed) {
          resolved.set(check.id, answer);
        }
      }
    }
  }
  for (const check of checklist.checks) {
    const other = check.linkOf && resolved.get(check.linkOf);
    if (other && other.link && isValid(other) && !resolved.has(check.id)) {
      resolved.set(check.id, {
        check: check.id,
        form: 'value',
        values: [other.link],
        text: other.link,
        source: other.source,
      });
    }
  }
  return resolved;
}
