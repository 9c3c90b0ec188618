// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import type { JsonValue } from '@backstage/types';
import { ENTITY_CHANGED_TOPIC } from 'backstage-plugin-readiness-common';
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import { ReadinessProcessor } from './ReadinessProcessor';
import { readVocabulary } from './vocabulary/readVocabulary';
import type { VocabularySource } from './vocabulary/types';

const LOCATION = { type: 'file', target: '/catalog-info.yaml' };
const NOW = Date.parse('2026-11-23T12:00:00Z');

/** As the catalog's: what is set is seen by the next round. */
class RoundCache {
  private values = new Map<string, JsonValue>();
  async get<T extends JsonValue>(key: string): Promise<T | undefined> {
    return this.values.get(key) as T | undefined;
  }
  async set<T extends JsonValue>(key: string, value: T): Promise<void> {
    this.values.set(key, value);
  }
}

function entityWith(annotations: unknown, more: object = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'grades', annotations } as Entity['metadata'],
    spec: { type: 'service', lifecycle: 'production', owner: 'team' },
    ...more,
  };
}

describe('ReadinessProcessor', () => {
  const events = mockServices.events.mock();
  const logger = mockServices.logger.mock();
  let vocabulary: VocabularySource;

  beforeAll(async () => {
    vocabulary = await readVocabulary({
      config: mockServices.rootConfig(),
      logger,
      urlReader: mockServices.urlReader.mock(),
    });
  });

  beforeEach(() => jest.clearAllMocks());

  function create() {
    return new ReadinessProcessor({
      events,
      logger,
      vocabulary,
      now: () => NOW,
    });
  }

  async function post(entity: Entity, cache = new RoundCache()) {
    return (await create().postProcessEntity(
      entity,
      LOCATION,
      () => {},
      cache,
    )) as AlphaEntity;
  }

  function published() {
    return events.publish.mock.calls.map(([params]) => params);
  }

  it('turns natural YAML values into strings, and nothing else', async () => {
    const before = entityWith({
      'readiness/data': ['pii', 'tracking-logs'],
      'readiness/capacity': 500,
      'readiness/code-review': true,
      'readiness/key-metrics': null,
      'Readiness/email': ['none'],
      'readiness/purpose': 'Adds up grades.',
      'other.example/number': 7,
    });
    const frozen = JSON.stringify(before);
    const { metadata } = await create().preProcessEntity(before);
    expect(metadata.annotations).toEqual({
      'readiness/data': 'pii, tracking-logs',
      'readiness/capacity': '500',
      'readiness/code-review': 'yes',
      'readiness/key-metrics': '',
      'Readiness/email': 'none',
      'readiness/purpose': 'Adds up grades.',
      'other.example/number': 7,
    });
    expect(JSON.stringify(before)).toBe(frozen);
  });

  it.each([
    ['no annotations', undefined],
    ['null', null],
    ['a list', ['readiness/data']],
    ['a text', 'readiness/data'],
    ['strings only', { 'readiness/data': 'pii' }],
  ])('leaves an entity with %s as it is', async (_name, annotations) => {
    const entity = entityWith(annotations);
    expect(await create().preProcessEntity(entity)).toBe(entity);
  });

  it('warns of mistakes with their fix, and only then', async () => {
    const clean = entityWith({ 'readiness/data': 'pii' });
    expect(await post(clean)).toBe(clean);

    const status = { items: [{ type: 'x', level: 'info', message: 'kept' }] };
    const slipped = entityWith({ 'readiness/dta': 'pii' }, { status });
    expect((await post(slipped)).status?.items).toEqual([
      status.items[0],
      {
        type: 'readiness/annotations',
        level: 'warning',
        message:
          'readiness/dta is not a question of the checklist; it is ignored. Did you mean readiness/data?',
      },
    ]);
  });

  it('reports that an entity is too large, and reads no further', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1_001 }, (_, i) => [`readiness/zzz-${i}`, 'x']),
    );
    const { status } = await post(entityWith(many));
    expect(status?.items).toEqual([
      {
        type: 'readiness/annotations',
        level: 'warning',
        message:
          'This entity is too large for Readiness: metadata.annotations has 1001 entries: the limit is 1000 (readiness.limits.entity.annotations).',
      },
    ]);
  });

  it('does not let mistakes inflate the entity', async () => {
    const findings = Array.from({ length: 60 }, (_, i) => [
      `readiness/zzz-${i}`,
      'x'.repeat(100_000),
    ]);
    const { status } = await post(entityWith(Object.fromEntries(findings)));
    expect(status?.items).toHaveLength(21);
    expect(status?.items?.[20].message).toMatch(/^There are \d+ more findings/);
    expect(JSON.stringify(status).length).toBeLessThan(10_000);
  });

  it('never repeats a secret in a warning', async () => {
    const secret = 'AKIAIOSFODNN7EXAMPLE';
    const { status } = await post(
      entityWith({ 'readiness/notes': `the key is ${secret}` }),
    );
    expect(status?.items).toHaveLength(1);
    expect(JSON.stringify(status)).not.toContain(secret);
  });

  it('publishes a change once', async () => {
    const cache = new RoundCache();
    const first = entityWith({ 'readiness/data': 'pii', 'a/b': 'c' });
    await post(first, cache);
    await post(first, cache);
    // Neither the order nor what Readiness does not use counts.
    await post(entityWith({ 'a/b': 'd', 'readiness/data': 'pii' }), cache);
    expect(published()).toEqual([
      {
        topic: ENTITY_CHANGED_TOPIC,
        eventPayload: { entityRef: 'component:default/grades' },
      },
    ]);

    await post(entityWith({ 'readiness/data': 'none' }), cache);
    expect(published()).toHaveLength(2);
    await post(
      entityWith(
        { 'readiness/data': 'none' },
        {
          spec: { ...first.spec, dependsOn: ['resource:grades-db'] },
        },
      ),
      cache,
    );
    expect(published()).toHaveLength(3);

    await post({ ...first, kind: 'User', spec: {} });
    expect(published()).toHaveLength(3);
  });

  it('tries again when the event bus is down, and keeps the entity', async () => {
    const cache = new RoundCache();
    const entity = entityWith({ 'readiness/dta': 'pii' });
    events.publish.mockRejectedValueOnce(new Error('bus down'));
    expect((await post(entity, cache)).status?.items).toHaveLength(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('stays unchanged'),
      expect.objectContaining({ message: 'bus down' }),
    );
    await post(entity, cache);
    await post(entity, cache);
    expect(events.publish).toHaveBeenCalledTimes(2);
  });

  it('never throws, and makes every readiness annotation a string', async () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'readiness/data',
        'readiness/none',
        'readiness/data.note',
      ),
      fc.string().map(name => `readiness/${name}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.dictionary(key, fc.jsonValue())),
        async annotations => {
          const normalized = await create().preProcessEntity(
            entityWith(annotations),
          );
          await post(normalized);
          const after: unknown = normalized.metadata.annotations;
          const isMap =
            typeof after === 'object' && after && !Array.isArray(after);
          const broken = Object.entries(isMap ? after : {}).filter(
            ([name, value]) =>
              name.toLowerCase().startsWith('readiness/') &&
              typeof value !== 'string' &&
              JSON.stringify(value) !== undefined,
          );
          expect(broken).toEqual([]);
          expect(logger.warn).not.toHaveBeenCalled();
        },
      ),
      propertyRuns(300),
    );
  });
});
