// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type {
  CompiledCheck,
  CompiledContradiction,
  PredicateContext,
} from '../types/compiled';
import type { EvaluationState } from '../state';
import { answerValues } from '../answers/answerValues';
import { isValid } from '../answers/isValid';
import { violates } from '../answers/violates';
import { derivedValue } from '../derived/derivedValues';
import type { DeriveOptions } from '../derived/types';
import { holds } from '../holds';

/** A contradiction that a tried answer may cause. @internal */
export interface Rule {
  rule: CompiledContradiction;
  /** The derived values that it uses: the tried answer may change them. */
  derived: string[];
}

/** Tries answers to one check after another, with everything else unchanged. @internal */
export class Trial {
  readonly #judging: EvaluationState;
  readonly #answers: Map<string, Answer>;
  readonly #living: PredicateContext;
  readonly #settled: PredicateContext;

  constructor(state: EvaluationState) {
    const { context, settled } = state;
    // Without a prototype: a check may be called "constructor".
    const withOwn = (former: PredicateContext): PredicateContext => ({
      ...former,
      answers: Object.assign(Object.create(null), former.answers),
    });
    this.#judging = state;
    this.#answers = new Map(state.answers);
    this.#living = withOwn(context);
    this.#settled = settled === context ? this.#living : withOwn(settled);
  }

  /** Whether an answer closes a check, given the rules whose requirements are met. */
  closes(check: CompiledCheck, rules: Rule[], answer: Answer): boolean {
    this.#say(answer);
    const living = this.#living;
    const settled = this.#settled;
    const passes =
      !violates(check, answer, living) ||
      (settled !== living && !violates(check, answer, settled));
    return passes && !rules.some(one => this.#strikes(one));
  }

  /** The rules that an answer breaks. */
  broken(rules: Rule[], answer: Answer): Rule[] {
    this.#say(answer);
    return rules.filter(one => this.#strikes(one));
  }

  /** Restores the original answer to a check. */
  end(id: string) {
    const answer = this.#judging.answers.get(id);
    if (answer) {
      this.#answers.set(id, answer);
    } else {
      this.#answers.delete(id);
    }
    for (const context of [this.#living, this.#settled]) {
      if (isValid(answer)) {
        context.answers[id] = answerValues(answer);
      } else {
        delete context.answers[id];
      }
    }
  }

  #say(answer: Answer) {
    this.#answers.set(answer.check, answer);
    this.#living.answers[answer.check] = answer.values;
    this.#settled.answers[answer.check] = answer.values;
  }

  #strikes({ rule, derived }: Rule): boolean {
    return holds(rule.contradicts, this.#contextFor(derived), false);
  }

  #contextFor(names: string[]): PredicateContext {
    if (names.length === 0) {
      return this.#settled;
    }
    const { input, settledFactAnswers } = this.#judging;
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
