// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { ENTITY_CHANGED_TOPIC } from 'backstage-plugin-readiness-common';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';
import { serviceEntity, WITHOUT_REVIEW } from '../__testUtils__/serviceEntity';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { until } from '../__testUtils__/until';

jest.setTimeout(60_000);

/** How often the database does not answer. */
const mockIsDown = { times: 0 };

jest.mock('../database/operations/assessments/listAssessmentStates', () => {
  const { listAssessmentStates } = jest.requireActual(
    '../database/operations/assessments/listAssessmentStates',
  );
  return {
    listAssessmentStates: async (...args: unknown[]) => {
      if (mockIsDown.times > 0) {
        mockIsDown.times--;
        throw new Error('down');
      }
      return listAssessmentStates(...args);
    },
  };
});

function system(annotations: Record<string, string> = {}) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: 'shop', namespace: 'default', annotations },
    spec: { owner: 'group:default/shop' },
    relations: [],
  };
}

describe('EventChangeIntake', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
  let stop: (() => Promise<void>) | undefined;

  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });

  async function setup(
    id: Parameters<typeof databases.init>[0],
    catalog: TestCatalog,
  ) {
    const knex = await databases.init(id);
    const evaluation = await createTestEvaluation({
      knex,
      catalog,
      config: { readiness: { intake: { debounce: { milliseconds: 50 } } } },
    });
    await evaluation.sweep.run();
    await evaluation.start();
    stop = evaluation.stop;
    evaluation.takeWrites();
    catalog.calls.length = 0;
    const changed = (...entityRefs: unknown[]) =>
      Promise.all(
        entityRefs.map(entityRef =>
          evaluation.events.publish({
            topic: ENTITY_CHANGED_TOPIC,
            eventPayload: { entityRef },
          }),
        ),
      );
    return { ...evaluation, knex, changed };
  }

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'evaluates an edit, a new service and a System with its services within five seconds, on %p',
    async id => {
      const partOf = { partOf: ['system:default/shop'] };
      const catalog = new TestCatalog(
        system(),
        serviceEntity('books', { annotations: WITHOUT_REVIEW }),
        serviceEntity('pens', {
          annotations: WITHOUT_REVIEW,
          relations: partOf,
        }),
        serviceEntity('toys', {
          annotations: WITHOUT_REVIEW,
          relations: partOf,
        }),
      );
      const { knex, changed, verdicts } = await setup(id, catalog);

      catalog.put(serviceEntity('books'), serviceEntity('maps'));
      await changed('Component:default/Books', 'component:default/maps');
      await until(async () => (await verdicts()).maps === 'ready');
      expect(await verdicts()).toEqual({
        books: 'ready',
        maps: 'ready',
        pens: 'notReady',
        toys: 'notReady',
      });

      catalog.put(system({ 'readiness/code-review': 'yes' }));
      await changed('system:default/shop');
      await until(async () => (await verdicts()).toys === 'ready');
      expect(await verdicts()).toMatchObject({ pens: 'ready', toys: 'ready' });

      // No longer in scope
      catalog.put(serviceEntity('books', { spec: { type: 'library' } }));
      await changed('component:default/books');
      await until(async () => !('books' in (await verdicts())));
      const revisions = await knex('readiness_assessments')
        .orderBy('name')
        .select('name', 'revision');
      expect(revisions).toEqual([
        { name: 'books', revision: 3 },
        { name: 'maps', revision: 1 },
        { name: 'pens', revision: 2 },
        { name: 'toys', revision: 2 },
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'evaluates services that were waiting for a related entity that did not exist, on %p',
    async id => {
      const catalog = new TestCatalog(
        serviceEntity('pens', {
          annotations: WITHOUT_REVIEW,
          relations: { partOf: ['system:default/shop'] },
        }),
      );
      const { changed, verdicts } = await setup(id, catalog);
      catalog.put(system({ 'readiness/code-review': 'yes' }));
      await changed('system:default/shop');
      await until(async () => (await verdicts()).pens === 'ready');
      expect(await verdicts()).toEqual({ pens: 'ready' });
    },
  );

  it.each(databases.eachSupportedId())(
    'reads again while the catalog has not yet stitched the entity, on %p',
    async id => {
      const catalog = new TestCatalog(
        serviceEntity('books', { annotations: WITHOUT_REVIEW }),
      );
      const { changed, verdicts, takeWrites } = await setup(id, catalog);

      await changed('component:default/books');
      await until(async () => catalog.calls.length >= 2);
      expect(takeWrites()).toEqual([]);
      expect(await verdicts()).toEqual({ books: 'notReady' });

      catalog.put(serviceEntity('books'));
      await until(async () => (await verdicts()).books === 'ready');
      expect(await verdicts()).toEqual({ books: 'ready' });
    },
  );

  it.each(databases.eachSupportedId())(
    'asks the catalog once for an edited entity, though others depend on it, on %p',
    async id => {
      const catalog = new TestCatalog(
        serviceEntity('books', { annotations: WITHOUT_REVIEW }),
        serviceEntity('pens', {
          relations: { dependsOn: ['component:default/books'] },
        }),
      );
      const { changed, verdicts } = await setup(id, catalog);
      catalog.put(serviceEntity('books'));
      await changed('component:default/books');
      await until(async () => (await verdicts()).books === 'ready');
      await until(async () => catalog.calls.length >= 2);
      // The second is for those that depend on it.
      expect(catalog.calls).toEqual(['getEntitiesByRefs', 'getEntitiesByRefs']);
    },
  );

  it.each(databases.eachSupportedId())(
    'takes many events together, and is not put off by bad ones or a catalog that is down, on %p',
    async id => {
      const names = Array.from({ length: 150 }, (_n, index) => `s-${index}`);
      const catalog = new TestCatalog(
        ...names.map(name =>
          serviceEntity(name, { annotations: WITHOUT_REVIEW }),
        ),
      );
      const { changed, verdicts } = await setup(id, catalog);

      mockIsDown.times = 1;
      await changed('component:default/s-0');
      await until(async () => mockIsDown.times === 0);
      catalog.calls.length = 0;

      catalog.put(...names.map(name => serviceEntity(name)));
      await changed(undefined, 7, 'no ref at all', 'component:default/nobody');
      await changed(...names.map(name => `component:default/${name}`));
      await until(async () =>
        Object.values(await verdicts()).every(verdict => verdict === 'ready'),
      );
      expect(Object.keys(await verdicts())).toHaveLength(150);
      expect(catalog.calls.length).toBeLessThan(20);
    },
  );

  it('asks for a sweep when a checklist has changed, and bears that one is running', async () => {
    const catalog = new TestCatalog(serviceEntity('books'));
    const { scheduler, checklists } = await setup('SQLITE_3', catalog);
    expect(scheduler.scheduleTask).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'readiness-sweep', scope: 'global' }),
    );
    scheduler.triggerTask.mockRejectedValueOnce(new Error('already running'));
    checklists.replace(smallChecklist());
    checklists.replace(smallChecklist());
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(2);
  });
});
