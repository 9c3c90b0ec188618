// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Answer,
  CompiledCheck,
  CompiledChecklist,
  CompiledContradiction,
  PredicateContext,
} from '../types';
import type { Judging } from '../judging';
import { derivedValue } from '../derived/derivedValues';
import type { DeriveOptions } from '../derived/types';
import { violates } from '../answers/violates';
import { isReady } from '../contradictions/isReady';
import { factAnswer } from '../facts/factAnswer';
import { holds } from '../holds';
import { FREE_FORM, isFreeForm, sampleAnswer } from './sampleAnswer';

interface Rule {
  rule: CompiledContradiction;
  /** The derived values that it looks at: what is answered may change them. */
  derived: string[];
}

const known = new WeakMap<CompiledChecklist, Map<string, Rule[]>>();

/** The rules against each check, sorted out once for each checklist. */
function rulesOf(checklist: CompiledChecklist): Map<string, Rule[]> {
  let rules = known.get(checklist);
  if (!rules) {
    rules = new Map();
    for (const rule of checklist.contradictions) {
      const mentioned = JSON.stringify(rule.when ?? null).matchAll(
        /"derived\.([\w-]+)/g,
      );
      const derived = [...new Set([...mentioned].map(([, name]) => name))];
      rules.set(rule.blames, [
        ...(rules.get(rule.blames) ?? []),
        { rule, derived },
      ]);
    }
    known.set(checklist, rules);
  }
  return rules;
}

/** Tries answers to one check, everything else staying as it is. */
class Trial {
  readonly #judging: Judging;
  readonly #check: CompiledCheck;
  readonly #rules: Rule[];
  readonly #answers: Map<string, Answer>;
  readonly #living: PredicateContext;
  readonly #settled: PredicateContext;

  constructor(judging: Judging, check: CompiledCheck, rules: Rule[]) {
    const { context, settled } = judging;
    // Without a prototype: a check may be called "constructor".
    const withOwn = (former: PredicateContext): PredicateContext => ({
      ...former,
      answers: Object.assign(Object.create(null), former.answers),
    });
    this.#judging = judging;
    this.#check = check;
    this.#rules = rules;
    this.#answers = new Map(judging.answers);
    this.#living = withOwn(context);
    this.#settled = settled === context ? this.#living : withOwn(settled);
  }

  passes(answer: Answer): boolean {
    this.#say(answer);
    const living = this.#living;
    const settled = this.#settled;
    return (
      !violates(this.#check, answer, living) ||
      (settled !== living && !violates(this.#check, answer, settled))
    );
  }

  /** The rules that an answer breaks. */
  broken(answer: Answer): Rule[] {
    this.#say(answer);
    const said = { ...this.#judging, answers: this.#answers };
    return this.#rules.filter(
      ({ rule, derived }) =>
        isReady(said, rule) &&
        holds(rule.contradicts, this.#contextFor(derived), false),
    );
  }

  closes(answer: Answer): boolean {
    return this.passes(answer) && this.broken(answer).length === 0;
  }

  #say(answer: Answer) {
    this.#answers.set(answer.check, answer);
    this.#living.answers[answer.check] = answer.values;
    this.#settled.answers[answer.check] = answer.values;
  }

  #contextFor(names: string[]): PredicateContext {
    if (names.length === 0) {
      return this.#settled;
    }
    const { input, settledSays } = this.#judging;
    const options: DeriveOptions = {
      ...input,
      answers: this.#answers,
      facts: this.#settled.facts,
      says: settledSays,
    };
    const derived = { ...this.#settled.derived };
    for (const name of names) {
      derived[name] = derivedValue(name, options) ?? derived[name];
    }
    return { ...this.#settled, derived };
  }
}

/** Fewest of these values that pass together, where none does alone. */
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
 * The answers that close an open check, everything else staying as it is: keywords of its vocabulary, several of them
 * with commas where only these together do, and `*` for the free form that it takes. Free words are not judged, except
 * where what was observed speaks against whatever they are.
 * @returns `undefined` where all close it that do not fail of themselves; an empty list where no answer does.
 * @internal
 */
export function closingAnswers(
  judging: Judging,
  check: CompiledCheck,
): string[] | undefined {
  const { checklist } = judging.input;
  const rules = rulesOf(checklist).get(check.id) ?? [];
  if (rules.length === 0 && !check.passes) {
    return undefined;
  }
  const trial = new Trial(judging, check, rules);
  const { entityRef } = judging;
  const answerOf = (values: string[]): Answer => ({
    check: check.id,
    form: 'value',
    values,
    text: values.join(', '),
    source: { level: 'own', entityRef, key: `readiness/${check.id}` },
  });
  const closes = (values: string[]) => trial.closes(answerOf(values));
  const failing = new Set(check.fails?.map(value => value.toLowerCase()));
  const usable = (check.answer.values ?? []).filter(
    value => !failing.has(value.toLowerCase()),
  );
  const closing = usable.filter(value => closes([value]));
  if (closing.length === 0 && check.answer.type === 'choices') {
    const together = togetherOf(usable, closes);
    if (together) {
      closing.push(together.join(', '));
    }
  }
  const isFree = isFreeForm(check.answer);
  let freeCloses = false;
  if (isFree) {
    const broken = trial.broken({
      ...answerOf([]),
      ...sampleAnswer(check.answer, judging.input.now),
    });
    const observed = broken.length > 0 ? observedAnswer(judging, check) : [];
    if (observed.length > 0 && closes(observed)) {
      closing.push(observed.join(', '));
    } else {
      freeCloses = !broken.some(
        ({ rule, derived }) =>
          rule.needsFacts?.length && !derived.includes('disputed-by-facts'),
      );
    }
  }
  if (freeCloses) {
    closing.unshift(FREE_FORM);
  }
  const isUsual =
    freeCloses === isFree &&
    usable.every(value => closing.includes(value)) &&
    closing.length === usable.length + (isFree ? 1 : 0);
  return isUsual ? undefined : closing;
}

/** What was observed, as an answer of the check. */
function observedAnswer(judging: Judging, check: CompiledCheck): string[] {
  const { facts, entityRef, settledSays } = judging;
  const fact = check.evidence && facts.byName.get(check.evidence.fact);
  const said = settledSays(check);
  return (fact && factAnswer({ check, fact, said, entityRef })?.values) || [];
}
