// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CompiledCheck, PredicateContext } from '../types/compiled';
import type { FactAnswers } from '../facts/getFactAnswers';
import type { LiveFacts } from '../facts/liveFacts';
import { factAnswer } from '../facts/factAnswer';
import { findViolation } from './findViolation';
import { answerValues } from '../answerValues';

/** @internal */
export interface ResolveAnswersOptions {
  /** The checks that may be answered now. */
  checks: CompiledCheck[];
  entityRef: string;
  answers: ReadonlyMap<string, Answer>;
  facts: LiveFacts;
  factAnswers: FactAnswers;
  settledFactAnswers: FactAnswers;
  /** The context in which the answer of a fact is evaluated, without that answer. */
  context: () => PredicateContext;
}

/** An inherited answer gives way to an observation of the service itself. */
function givesWayToFact(answer: Answer | undefined): boolean {
  const level = answer?.source.level;
  return level === undefined || level === 'system' || level === 'domain';
}

function passesCheck(
  check: CompiledCheck,
  answer: Answer,
  before: PredicateContext,
): boolean {
  if (!check.passes) {
    return !findViolation(check, answer, before);
  }
  const answers = { ...before.answers, [answer.check]: answerValues(answer) };
  return !findViolation(check, answer, { ...before, answers });
}

/**
 * Adds the answers of facts to checks that nobody answered. An answer that fails its check counts only once the fact
 * reaches the failure threshold.
 * @returns The same map if there is nothing to add.
 * @internal
 */
export function resolveAnswers(
  options: ResolveAnswersOptions,
): ReadonlyMap<string, Answer> {
  const { checks, entityRef, answers, facts, context } = options;
  if (facts.byName.size === 0) {
    return answers;
  }
  let resolved: Map<string, Answer> | undefined;
  for (const check of checks) {
    const fact = check.evidence && facts.byName.get(check.evidence.fact);
    if (
      fact &&
      check.evidence?.answers &&
      givesWayToFact(answers.get(check.id))
    ) {
      const answerFrom = (factAnswers: FactAnswers) =>
        factAnswer({
          check,
          fact,
          factValue: factAnswers(check),
          entityRef,
          description: facts.descriptions?.get(fact.name),
        });
      const observed = answerFrom(options.factAnswers);
      const isPassing = observed && passesCheck(check, observed, context());
      const accepted = isPassing
        ? observed
        : answerFrom(options.settledFactAnswers);
      if (accepted) {
        resolved ??= new Map(answers);
        resolved.set(check.id, accepted);
      }
    }
  }
  return resolved ?? answers;
}
