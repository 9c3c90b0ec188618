// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, EvidenceDefinition, Fact } from '../types';
import { answerValues } from '../answers/answerValues';
import { factItems } from './factItems';

/**
 * Compares what was said with what was observed.
 *
 * - `equals`: the same items, whatever their order and letter case
 * - `contains`: all that was observed is among what was said
 * - `exists`: the observation is there, and is neither false nor empty
 * - `none`: never compared
 *
 * A fact that cannot tell, or has a shape no answer has, neither agrees nor differs.
 * @internal
 */
export function compareFact(options: {
  answer: Answer;
  fact: Pick<Fact, 'value'>;
  compare: EvidenceDefinition['compare'];
}): 'agrees' | 'differs' | 'cannot-tell' {
  const { answer, fact, compare = 'equals' } = options;
  if (fact.value === undefined || compare === 'none') {
    return 'cannot-tell';
  }
  if (compare === 'exists') {
    const { value } = fact;
    const isThere = Array.isArray(value)
      ? value.length > 0
      : Boolean(value) && value !== 'none';
    return isThere ? 'agrees' : 'differs';
  }
  const items = factItems(fact.value);
  if (!items) {
    return 'cannot-tell';
  }
  const observed = new Set(items.map(item => item.toLowerCase()));
  const said = new Set(answerValues(answer).map(item => item.toLowerCase()));
  const sameSize = compare === 'contains' || observed.size === said.size;
  return sameSize && [...observed].every(item => said.has(item))
    ? 'agrees'
    : 'differs';
}
