// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from './types/answer';
import type { EvaluationInput } from './types/input';
import type { Finding } from './types/finding';
import type { PredicateContext } from './types/compiled';
import type { EvaluationState } from './state';
import { answerValues } from './answerValues';
import { isValid } from './answers/isValid';
import { resolveAnswers } from './answers/resolveAnswers';
import { withLinks } from './answers/withLinks';
import { type DerivedValues, derivedValues } from './derived/derivedValues';
import { checkKinds } from './checkKinds';
import { entityRefOf } from './entityRef';
import { type FactAnswers, getFactAnswers } from './facts/getFactAnswers';
import { liveFacts } from './facts/liveFacts';
import { lazy } from './lazy';

/** Equal observations in a row before a worse one counts, unless the input says otherwise. @public */
export const FAILURE_THRESHOLD = 3;

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

interface Prepared {
  context: PredicateContext;
  derived: DerivedValues;
}

/** The context of predicates, from some answers and some facts. */
function contextOf(
  input: EvaluationInput,
  answers: ReadonlyMap<string, Answer>,
  facts: Record<string, unknown>,
  factAnswers?: FactAnswers,
): Prepared {
  const derived = derivedValues({ ...input, answers, facts, factAnswers });
  const context: PredicateContext = {
    entity: input.entity,
    answers: validItems(answers),
    facts,
    derived: derived.values,
  };
  return { context, derived };
}

function firstFindings(findings: Finding[]): Map<string, Finding> {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const other = finding.check && first.get(finding.check);
    if (finding.check && (!other || finding.message < other.message)) {
      first.set(finding.check, finding);
    }
  }
  return first;
}

/**
 * Prepares the state of one evaluation: the live facts, the answers that count, and the contexts of predicates.
 *
 * @remarks
 * Answers are added in three steps, each of which sees only the ones before it: people and the catalog; facts whose
 * values are answers; facts that `evidence.answerMapping` turns into answers.
 * @internal
 */
export function prepare(
  input: EvaluationInput,
  dueAt: (time: number) => void,
): EvaluationState {
  const { checklist, entity, failureThreshold = FAILURE_THRESHOLD } = input;
  const entityRef = entityRefOf(entity);
  const facts = liveFacts({ ...input, failureThreshold });
  for (const { expiresAt } of facts.byName.values()) {
    if (expiresAt !== undefined) {
      dueAt(expiresAt);
    }
  }
  const { values, settledValues, allSettled } = facts;
  const { plain: plainChecks, answerMapping, linking } = checkKinds(checklist);

  const ofPeople = lazy(() => contextOf(input, input.answers, values).context);
  const plain = resolveAnswers({
    checks: plainChecks,
    entityRef,
    answers: input.answers,
    facts,
    factAnswers: getFactAnswers({ facts: values, context: ofPeople }),
    settledFactAnswers: getFactAnswers({
      facts: settledValues,
      context: ofPeople,
    }),
    context: ofPeople,
  });

  const stated = withLinks(plain, linking);
  const before = lazy(() => contextOf(input, stated, values).context);
  const settledBefore = lazy(() =>
    allSettled ? before() : contextOf(input, stated, settledValues).context,
  );
  const factAnswers = getFactAnswers({ facts: values, context: before });
  const partialFactAnswers = getFactAnswers({
    facts: values,
    context: before,
    inPart: true,
  });
  const settledFactAnswers = getFactAnswers({
    facts: settledValues,
    context: settledBefore,
  });
  const resolved = resolveAnswers({
    checks: answerMapping,
    entityRef,
    answers: plain,
    facts,
    factAnswers,
    settledFactAnswers,
    context: before,
  });
  const answers = resolved === plain ? stated : withLinks(resolved, linking);

  const settled = contextOf(input, answers, settledValues, settledFactAnswers);
  const live = allSettled
    ? settled
    : contextOf(input, answers, values, factAnswers);
  return {
    input,
    entityRef,
    answers,
    facts,
    factAnswers,
    factAnswersWithout: checks =>
      getFactAnswers({
        facts: values,
        context: lazy(() => {
          const left = [...stated].filter(([id]) => !checks.has(id));
          return contextOf(input, new Map(left), values).context;
        }),
      }),
    partialFactAnswers,
    settledFactAnswers,
    context: live.context,
    settled: settled.context,
    settledDerived: settled.derived,
    findings: firstFindings(input.findings),
    dueAt,
  };
}
