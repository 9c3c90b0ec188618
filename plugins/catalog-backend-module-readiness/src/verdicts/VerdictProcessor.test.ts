// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import {
  MONITORING_ANNOTATION,
  VERDICT_ANNOTATION,
  type EntityVerdict,
  type VerdictList,
} from 'backstage-plugin-readiness-common';
import { VerdictProcessor } from './VerdictProcessor';
import { VerdictSource } from './VerdictSource';

const LOCATION = { type: 'file', target: '/catalog-info.yaml' };
const GRADES: EntityVerdict = {
  entityRef: 'component:default/grades',
  verdict: 'notReady',
  monitoring: 'unmonitored',
};
const STATUS = {
  [VERDICT_ANNOTATION]: 'notReady',
  [MONITORING_ANNOTATION]: 'unmonitored',
};

function entityWith(annotations?: unknown): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'Grades', annotations } as Entity['metadata'],
  };
}

function cacheWith(values = new Map<string, unknown>()) {
  return {
    get: async key => values.get(key) as never,
    set: jest.fn(async (key, value) => {
      values.set(key, value);
    }),
  } satisfies CatalogProcessorCache;
}

describe('VerdictProcessor', () => {
  const getVerdicts = jest.fn<Promise<VerdictList>, [{ after?: string }]>();
  const logger = mockServices.logger.mock();

  beforeEach(() => {
    jest.clearAllMocks();
    getVerdicts.mockResolvedValue({ items: [GRADES], visibility: 'complete' });
  });

  function create(mostEntities?: number) {
    const source = new VerdictSource({
      api: { getVerdicts },
      logger,
      mostEntities,
    });
    const processor = new VerdictProcessor(source);
    const annotations = async (
      entity: Entity,
      cache: CatalogProcessorCache = cacheWith(),
    ) =>
      (
        await processor.preProcessEntity(
          entity,
          LOCATION,
          () => {},
          LOCATION,
          cache,
        )
      ).metadata.annotations;
    return { source, annotations };
  }

  it('writes verdict and monitoring beside what the file says', async () => {
    const { source, annotations } = create();
    await source.refresh();
    expect(await annotations(entityWith({ 'example.org/a': 'b' }))).toEqual({
      'example.org/a': 'b',
      ...STATUS,
    });
    expect(await annotations(entityWith())).toEqual(STATUS);
  });

  it('does not let a file call its own service ready', async () => {
    const { source, annotations } = create();
    const boast = { [VERDICT_ANNOTATION]: 'ready' };
    // Before the first answer, too.
    expect(await annotations(entityWith(boast))).toEqual({});
    await source.refresh();
    expect(await annotations(entityWith(boast))).toEqual(STATUS);
    getVerdicts.mockResolvedValue({ items: [], visibility: 'complete' });
    await source.refresh();
    expect(await annotations(entityWith(boast))).toEqual({});
  });

  it('keeps what it wrote through a restart while the backend is away', async () => {
    const values = new Map<string, unknown>();
    const before = create();
    await before.source.refresh();
    await before.annotations(entityWith(), cacheWith(values));

    getVerdicts.mockRejectedValue(new Error('away'));
    const { source, annotations } = create();
    await source.refresh();
    await source.refresh();
    expect(await annotations(entityWith(), cacheWith(values))).toEqual(STATUS);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('writes into the cache only what has changed', async () => {
    const { source, annotations } = create();
    await source.refresh();
    const cache = cacheWith();
    await annotations(entityWith(), cache);
    await annotations(entityWith(), cache);
    expect(cache.set).toHaveBeenCalledTimes(1);
  });

  it('leaves entities alone that the catalog will refuse', async () => {
    const { source, annotations } = create();
    await source.refresh();
    expect(await annotations(entityWith(['a list']))).toEqual(['a list']);
    const nameless = { kind: 'Component', metadata: {} } as Entity;
    expect(await annotations(nameless)).toBeUndefined();
  });

  it('asks for portion after portion, up to a limit, and never without end', async () => {
    getVerdicts.mockImplementation(async ({ after = '0' }) => ({
      items: [{ ...GRADES, entityRef: `component:default/${after}` }],
      nextAfter: String(Number(after) + 1),
      visibility: 'complete',
    }));
    const { source } = create(3);
    await source.refresh();
    expect(getVerdicts).toHaveBeenCalledTimes(3);
    expect(logger.warn).toHaveBeenCalledWith(
      'Only the first 3 entities get their verdict as an annotation',
    );
    expect(source.of('component:default/2')).toBeDefined();

    getVerdicts.mockResolvedValue({
      items: [GRADES],
      nextAfter: 'same',
      visibility: 'complete',
    });
    await source.refresh();
    expect(source.of(GRADES.entityRef)).toEqual(GRADES);
  });
});
