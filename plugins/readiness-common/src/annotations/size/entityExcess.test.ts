// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DEFAULT_ENTITY_LIMITS, entityExcess } from './entityExcess';

function many(count: number, prefix = 'readiness/some-key-') {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${prefix}${index}`, 'x']),
  );
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) {
    value = level % 2 ? [value] : { a: value };
  }
  return value;
}

const targets = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: 'dependsOn',
    targetRef: `component:default/service-${index}`,
  }));

describe('entityExcess', () => {
  it.each<[string, object, string]>([
    [
      'annotations',
      { metadata: { annotations: many(140_000) } },
      'entity.metadata.annotations has 140000 entries: the limit is 1000 (readiness.limits.entity.annotations)',
    ],
    [
      'labels',
      { metadata: { labels: many(1_001) } },
      'entity.metadata.labels has 1001 entries: the limit is 1000 (readiness.limits.entity.annotations)',
    ],
    [
      'tags',
      { metadata: { tags: Array(1_001).fill('a') } },
      'entity.metadata.tags has 1001 items: the limit is 1000 (readiness.limits.entity.listed)',
    ],
    [
      'relations',
      { relations: targets(12_001) },
      'entity.relations has 12001 items: the limit is 12000 (readiness.limits.entity.relations)',
    ],
    [
      'lists of spec',
      { spec: { dependsOn: Array(12_001).fill('a') } },
      'entity.spec.dependsOn has 12001 items: the limit is 12000 (readiness.limits.entity.relations)',
    ],
    [
      'keys',
      { metadata: { annotations: { [`readiness/${'x'.repeat(2_000)}`]: '' } } },
      'entity.metadata.annotations has a key of 2010 characters',
    ],
    [
      'texts',
      { metadata: { tags: Array(300).fill('x'.repeat(10_000)) } },
      'entity.metadata.tags[74] exceeds the total length of texts: the limit is 750000 (readiness.limits.entity.text)',
    ],
    [
      'depth',
      { spec: { a: nested(100_000) } },
      'is nested too deeply: the limit is 20 (readiness.limits.entity.depth)',
    ],
    [
      'millions of small values',
      { spec: { a: Array(9_000).fill(Array(900).fill(1)) } },
      '(readiness.limits.entity.text)',
    ],
  ])('names the place and the limit of %s', (_, entity, sentence) => {
    expect(entityExcess(entity, DEFAULT_ENTITY_LIMITS, 'entity')).toContain(
      sentence,
    );
  });

  it('accepts large entities that can be read, including one text of a megabyte', () => {
    const entity = {
      kind: 'Component',
      metadata: {
        name: 'books',
        annotations: { ...many(999), 'readiness/purpose': 'x'.repeat(1e6) },
        tags: Array(1_000).fill('tag'),
      },
      spec: { deep: nested(18) },
      relations: targets(10_000),
    };
    expect(entityExcess(entity, DEFAULT_ENTITY_LIMITS)).toBeUndefined();
  });

  it.each([undefined, null, 'text', 3, { metadata: null, spec: 3 }])(
    'accepts %p',
    entity => {
      expect(entityExcess(entity, DEFAULT_ENTITY_LIMITS)).toBeUndefined();
    },
  );
});
