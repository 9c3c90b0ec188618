// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  filterPredicateToFilterFunction,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import { compilePredicate } from './compilePredicate';

// Few words and keys, so that predicates meet values; some differ only in letter case or in being a number.
const word = fc.constantFrom('a', 'A', 'b', 'ab', 'AB', '7', '0', '', 'true');
const primitive = fc.oneof(word, fc.constantFrom(7, 0, -1, 1.5), fc.boolean());
const name = fc.constantFrom('a', 'b', 'a.b', 'b.a', 'a.b.a', '', 'a/b');

const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    primitive,
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const { predicate } = fc.letrec(tie => ({
  predicate: fc.oneof(
    { depthSize: 'small' },
    fc.dictionary(name, tie('comparison'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    primitive,
    fc.record({ $all: fc.array(tie('predicate'), { maxLength: 3 }) }),
    fc.record({ $any: fc.array(tie('predicate'), { maxLength: 3 }) }),
    fc.record({ $not: tie('predicate') }),
  ),
  comparison: fc.oneof(
    { depthSize: 'small' },
    primitive,
    fc.record({ $exists: fc.boolean() }),
    fc.record({ $in: fc.array(primitive, { maxLength: 3 }) }),
    fc.record({ $hasPrefix: word }),
    fc.record({ $contains: tie('predicate') }),
  ),
}));

describe('compilePredicate', () => {
  it('says the same as the library for every predicate and value', () => {
    let matches = 0;
    fc.assert(
      fc.property(predicate, value, (anyPredicate, anyValue) => {
        const parsed = parseFilterPredicate(anyPredicate);
        const expected = filterPredicateToFilterFunction(parsed)(anyValue);
        matches += Number(expected);
        expect(compilePredicate(anyPredicate)(anyValue)).toBe(expected);
      }),
      propertyRuns(700),
    );
    // Else the property would hold for a compiler that always says no.
    expect(matches).toBeGreaterThan(70);
  });

  it('takes the cut of a dotted path that the order of the keys decides', () => {
    const matches = compilePredicate({ 'a.b.c': 1 });
    expect(matches({ 'a.b': { c: 1 }, a: { b: { c: 2 } } })).toBe(true);
    expect(matches({ a: { b: { c: 2 } }, 'a.b': { c: 1 } })).toBe(false);
    expect(matches({ a: { b: {} }, 'a.b': { c: 1 } })).toBe(true);
  });

  it('reads answers, facts and annotations', () => {
    const context = {
      entity: {
        spec: { type: 'Service' },
        metadata: { annotations: { 'github.com/project-slug': 'a/b' } },
      },
      answers: { 'log-collection': ['splunk'] },
      facts: { 'repository.replicas': 1 },
    };
    for (const hit of [
      { 'entity.spec.type': 'service' },
      {
        'entity.metadata.annotations.github.com/project-slug': {
          $hasPrefix: 'A/',
        },
      },
      { 'answers.log-collection': { $contains: 'Splunk' } },
      { 'answers.log-collection': { $contains: { $not: '' } } },
      { 'facts.repository.replicas': '1' },
    ]) {
      expect(compilePredicate(hit)(context)).toBe(true);
    }
    expect(
      compilePredicate({ 'answers.log-collection': 'splunk' })(context),
    ).toBe(false);
  });

  it('refuses what is no predicate', () => {
    expect(() => compilePredicate({ a: { $greaterThan: 1 } })).toThrow(
      'Invalid filter predicate',
    );
  });
});
