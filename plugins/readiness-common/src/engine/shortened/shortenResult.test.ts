// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { CheckResult } from '../types/result';
import { shortenAnswer, shortenResult } from './shortenResult';

const values = Array.from({ length: 10_000 }, (_, index) => `service-${index}`);
const ref = 'component:default/books';
const answer: Answer = {
  check: 'service-access',
  form: 'value',
  values,
  text: values.join(', '),
  source: { level: 'catalog', entityRef: ref, key: 'relations.dependsOn' },
  corroboratedBy: values,
};

describe('shortenAnswer', () => {
  it('keeps the first of 10,000 values and the number of the others', () => {
    const short = shortenAnswer(answer);
    expect(short.values).toEqual(values.slice(0, 100));
    expect(short.moreValues).toBe(9_900);
    expect(short.text).toMatch(/^service-0, .*service-99 and 9900 more$/);
    expect(short.corroboratedBy).toHaveLength(100);
    expect(shortenAnswer(short)).toBe(short);
  });

  it('limits characters as well, and leaves the text of an owner unchanged', () => {
    const long = values.map(value => value.padEnd(63, 'x'));
    const short = shortenAnswer({ ...answer, values: long, text: 'as said' });
    expect(short.values).toHaveLength(30);
    expect(short.moreValues).toBe(9_970);
    expect(short.text).toBe('as said');
  });

  it('returns the same answer when there is nothing to cut', () => {
    const few = { ...answer, values: ['a', 'b'], corroboratedBy: undefined };
    expect(shortenAnswer(few)).toBe(few);
  });
});

describe('shortenResult', () => {
  it('ends sentences, and leaves out what is too long to be suggested', () => {
    const result: CheckResult = {
      check: 'service-access',
      section: 'access',
      severity: 'required',
      status: 'contradicted',
      counted: true,
      message: 'x'.repeat(5_000),
      contradictions: [
        { id: 'a', severity: 'required', message: 'x'.repeat(5_000) },
      ],
      shown: values.join(', '),
    };
    const short = shortenResult(result);
    expect(short.message).toHaveLength(2_000);
    expect(short.contradictions?.[0].message).toMatch(/x…$/);
    expect(short).not.toHaveProperty('shown');
    expect(shortenResult({ ...result, shown: 'a, b' }).shown).toBe('a, b');
  });
});
