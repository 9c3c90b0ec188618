// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CompiledChecklist,
  type Fact,
  factsOfRule,
  firstItems,
  listText,
} from 'backstage-plugin-readiness-common';
import type { FilePlace } from '../subjects/types';
import type { Question } from './types';

/** What somebody or something observed that bears on a question. */
export interface Observed {
  /** What, for people. */
  text: string;
  /** Where: `deploy/shop.yaml:6`, a URL, or the names of facts. */
  source: string;
  /** The same as an answer, if it can be one. */
  suggestion?: string;
}

/** Facts that only tell where another one was found. */
const OF_PLACES = /Places?$/;
const LIMITS = { items: 10, characters: 300 };

function itemsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .map(item => item?.name ?? item)
    .filter(item => ['string', 'number', 'boolean'].includes(typeof item))
    .map(String)
    .filter(Boolean);
}

function textOf(items: readonly string[]): string {
  const { first, more } = firstItems(items, LIMITS);
  return listText(first, more);
}

/**
 * What was observed about a question: by the fact that its check names, by the facts on which its contradictions depend,
 * and by the catalog.
 * @param options - `facts` that count now; `placeOf` is where a fact was found, if that is known
 */
export function observedFor(
  { check, result }: Question,
  options: {
    checklist: CompiledChecklist;
    facts: readonly Fact[];
    placeOf(fact: Fact): FilePlace | undefined;
  },
): Observed[] {
  const { checklist, facts, placeOf } = options;
  const known = new Map(
    facts
      .filter(({ value }) => itemsOf(value).length > 0)
      .map(fact => [fact.name, fact]),
  );
  const observed: Observed[] = [];
  if (result.shown !== undefined) {
    observed.push({
      text: result.shown,
      source: result.fact ? sourceOf(result.fact, placeOf) : 'the catalog',
      suggestion: result.shown,
    });
  }
  const rules = checklist.contradictions
    .filter(rule => rule.check === check.id)
    .map(factsOfRule);
  const names = new Set([
    ...(check.evidence ? [check.evidence.fact] : []),
    ...rules.flat(),
  ]);
  for (const name of names) {
    const fact = known.get(name);
    if (!fact || OF_PLACES.test(name)) {
      continue;
    }
    const items = itemsOf(fact.value);
    const places = rules
      .filter(rule => rule.includes(name))
      .flat()
      .filter(other => OF_PLACES.test(other))
      .flatMap(other => itemsOf(known.get(other)?.value));
    const isEvidence = name === check.evidence?.fact;
    const suggestion = isEvidence
      ? evidenceAnswer({ check, result }, items)
      : wordsOf(items, check.answer.values);
    // What a contradiction is about may be something else than what is asked
    if (!isEvidence && suggestion === undefined && places.length === 0) {
      continue;
    }
    observed.push({
      text: fact.shown ?? textOf(items),
      source:
        places.length > 0
          ? textOf([...new Set(places)])
          : sourceOf(fact, placeOf),
      ...(suggestion !== undefined && { suggestion }),
    });
  }
  return observed;
}

function sourceOf(
  fact: Fact,
  placeOf: (fact: Fact) => FilePlace | undefined,
): string {
  const place = placeOf(fact);
  if (!place) {
    return fact.url ?? fact.name;
  }
  return place.line === undefined ? place.file : `${place.file}:${place.line}`;
}

/** The answer that the fact of a check gives; its value is none by itself where the checklist maps it. */
function evidenceAnswer(
  { check, result }: Pick<Question, 'check' | 'result'>,
  items: readonly string[],
): string | undefined {
  if (result.answer?.source.level === 'fact') {
    return result.answer.text;
  }
  return check.answerMapping ? undefined : items.join(', ');
}

/** Those of the items that are words of the check. */
function wordsOf(
  items: readonly string[],
  words: readonly string[] = [],
): string | undefined {
  const known = items.filter(item => words.includes(item));
  return known.length > 0 ? known.join(', ') : undefined;
}
