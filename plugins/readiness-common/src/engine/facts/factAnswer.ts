// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CompiledCheck } from '../types/compiled';
import type { Fact } from '../types/fact';
import { isClosed } from '../answerTypes';
import { factItems } from './factItems';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** The answer of a fact to a check, or `undefined` if it has none, or one that the check does not take. @internal */
export function factAnswer(options: {
  check: CompiledCheck;
  fact: Fact;
  /** The answer that the fact gives to the check. */
  factValue: unknown;
  entityRef: string;
}): Answer | undefined {
  const { check, fact, factValue, entityRef } = options;
  const items = factValue === undefined ? undefined : factItems(factValue);
  if (!items || items.length === 0) {
    return undefined;
  }
  const { type, values = [] } = check.answer;
  const keywords = items.map(item => {
    const lower = item.toLowerCase();
    return values.includes(lower) ? lower : item;
  });
  if (isClosed(check.answer) && keywords.some(item => !values.includes(item))) {
    return undefined;
  }
  if (type === 'choice' && keywords.length > 1) {
    return undefined;
  }
  const date = type === 'dated' ? ISO_DATE.exec(keywords[0])?.[0] : undefined;
  return {
    check: check.id,
    form: 'value',
    values: keywords,
    text: keywords.join(', '),
    ...(date && { date }),
    ...(fact.url && { evidence: fact.url }),
    source: { level: 'fact', entityRef, key: fact.name },
  };
}
