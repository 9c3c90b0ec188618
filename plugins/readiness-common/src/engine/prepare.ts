// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Answer,
  EvaluationInput,
  Finding,
  PredicateContext,
} from './types';
import type { Judging } from './judging';
import { answerValues } from './answers/answerValues';
import { isValid } from './answers/isValid';
import { resolveAnswers } from './answers/resolveAnswers';
import { derivedValues } from './derived/derivedValues';
import { entityRefOf } from './entityRef';
import { livingFacts } from './facts/livingFacts';

const BAD_NEWS_AFTER = 3;

function validItems(
  answers: ReadonlyMap<string, Answer>,
): Record<string, string[]> {
  // Without a prototype: a check may be called "constructor".
  const items: Record<string, string[]> = Object.create(null);
  for (const [id, answer] of answers) {
    if (isValid(answer)) {
      items[id] = answerValues(answer);
    }
  }
  return items;
}

/**
 * Prepares what one evaluation works with: the facts that live, the answers that count, and what predicates look at.
 * @internal
 */
export function prepare(
  input: EvaluationInput,
  dueAt: (time: number) => void,
): Judging {
  const { checklist, entity, now, badNewsAfter = BAD_NEWS_AFTER } = input;
  const entityRef = entityRefOf(entity);
  const facts = livingFacts({ facts: input.facts, now, badNewsAfter });
  for (const { expiresAt } of facts.byName.values()) {
    if (expiresAt !== undefined) {
      dueAt(expiresAt);
    }
  }

  const answers = resolveAnswers({
    checklist,
    entityRef,
    answers: input.answers,
    facts,
    context: () => ({
      entity,
      answers: validItems(input.answers),
      facts: facts.values,
      derived: derivedValues({ ...input, facts: facts.values }).values,
    }),
  });

  const items = validItems(answers);
  const contextWith = (values: Record<string, unknown>) => {
    const derived = derivedValues({ ...input, answers, facts: values });
    const context: PredicateContext = {
      entity,
      answers: items,
      facts: values,
      derived: derived.values,
    };
    return { context, derived };
  };
  const settled = contextWith(facts.settledValues);
  const living = facts.allSettled ? settled : contextWith(facts.values);

  const findings = new Map<string, Finding>();
  for (const finding of input.findings) {
    const other = finding.check && findings.get(finding.check);
    if (finding.check && (!other || finding.message < other.message)) {
      findings.set(finding.check, finding);
    }
  }
  return {
    input,
    entityRef,
    answers,
    facts,
    context: living.context,
    settled: settled.context,
    settledDerived: settled.derived,
    findings,
    dueAt,
  };
}
