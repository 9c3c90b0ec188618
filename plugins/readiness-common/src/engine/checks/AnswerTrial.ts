// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type {
  CompiledCheck,
  CompiledContradiction,
  PredicateContext,
} from '../types/compiled';
import type { EvaluationState } from '../state';
import { answerValues } from '../answerValues';
import { isValid } from '../answers/isValid';
import { findViolation } from '../answers/findViolation';
import { derivedValue } from '../derived/derivedValues';
import type { DeriveOptions } from '../derived/types';
import { evaluatePredicate } from '../evaluatePredicate';

/** A contradiction that a tried answer may cause. @internal */
export interface Rule {
  rule: CompiledContradiction;
  /** The derived values that it uses: the tried answer may change them. */
  derived: string[];
}

/** Tries answers to one check after another, with everything else unchanged. @internal */
export class AnswerTrial {
  readonly #state: EvaluationState;
  readonly #answers: Map<string, Answer>;
  readonly #live: PredicateContext;
  readonly #settled: PredicateContext;

  constructor(state: EvaluationState) {
    const { context, settled } = state;
    // Without a prototype: a check may be called "constructor".
    const withOwn = (former: PredicateContext): PredicateContext => ({
      ...former,
      answers: Object.assign(Object.create(null), former.answers),
    });
    this.#state = state;
    this.#answers = new Map(state.answers);
    this.#live = withOwn(context);
    this.#settled = settled === context ? this.#live : withOwn(settled);
  }

  /** Whether an answer closes a check, given the rules whose requirements are met. */
  isClosedBy(check: CompiledCheck, rules: Rule[], answer: Answer): boolean {
    this.#setAnswer(answer);
    const live = this.#live;
    const settled = this.#settled;
    const passes =
      !findViolation(check, answer, live) ||
      (settled !== live && !findViolation(check, answer, settled));
    return passes && !rules.some(one => this.#isBroken(one));
  }

  /** The rules that an answer breaks. */
  findBrokenRules(rules: Rule[], answer: Answer): Rule[] {
    this.#setAnswer(answer);
    return rules.filter(one => this.#isBroken(one));
  }

  /** Restores the original answer to a check. */
  restore(id: string) {
    const answer = this.#state.answers.get(id);
    if (answer) {
      this.#answers.set(id, answer);
    } else {
      this.#answers.delete(id);
    }
    for (const context of [this.#live, this.#settled]) {
      if (isValid(answer)) {
        context.answers[id] = answerValues(answer);
      } else {
        delete context.answers[id];
      }
    }
  }

  #setAnswer(answer: Answer) {
    this.#answers.set(answer.check, answer);
    this.#live.answers[answer.check] = answer.values;
    this.#settled.answers[answer.check] = answer.values;
  }

  #isBroken({ rule, derived }: Rule): boolean {
    return evaluatePredicate(
      rule.contradicts,
      this.#contextFor(derived),
      false,
    );
  }

  #contextFor(names: string[]): PredicateContext {
    if (names.length === 0) {
      return this.#settled;
    }
    const { input, settledFactAnswers } = this.#state;
    const options: DeriveOptions = {
      ...input,
      answers: this.#answers,
      facts: this.#settled.facts,
      factAnswers: settledFactAnswers,
    };
    const derived = { ...this.#settled.derived };
    for (const name of names) {
      derived[name] = derivedValue(name, options) ?? derived[name];
    }
    return { ...this.#settled, derived };
  }
}
