// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestStore } from '../../../testing/createTestStore';
import { serviceEntity } from '../../../testing/serviceEntity';
import { serviceWrite } from '../../../testing/serviceWrite';
import { smallChecklist } from '../../../testing/smallChecklist';
import { historyOf } from '../../__testUtils__/historyOf';
import { evaluateAndSave, NOW } from '../../__testUtils__/evaluateAndSave';
import { liveRefs } from '../../__testUtils__/liveRefs';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';
const checklist = smallChecklist();

describe('the operations on services', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setup(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    const store = await createTestStore(knex);
    return { knex, store };
  }

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'lets nobody overwrite what they have not read, on %p',
    async id => {
      const { knex, store } = await setup(id);
      const entity = serviceEntity('books');
      const failing = serviceEntity('books', {
        annotations: { 'readiness/data': 'pii' },
      });
      const write = (now: number, of = entity, before = undefined as any) =>
        serviceWrite({ entity: of, checklist, now, before });

      // Both saw no row.
      expect(await store.saveServices([write(1)], 1)).toEqual({
        conflicts: [],
      });
      expect(await store.saveServices([write(2, failing)], 2)).toEqual({
        conflicts: [BOOKS],
      });

      // Both saw the first row.
      const before = (await store.loadServices([BOOKS])).get(BOOKS);
      const results = await Promise.all([
        store.saveServices([write(3, failing, before)], 3),
        store.saveServices([write(4, failing, before)], 4),
      ]);
      expect(results.flatMap(({ conflicts }) => conflicts)).toEqual([BOOKS]);
      expect(await knex('readiness_services').pluck('revision')).toEqual([2]);
      expect(
        (await historyOf(knex, BOOKS)).filter(line =>
          line.startsWith('verdict'),
        ),
      ).toEqual(['verdict  ready notReady']);

      // Whoever read the row before it was retired does not bring it back.
      const seen = (await store.loadServices([BOOKS])).get(BOOKS);
      expect(await store.retireServices([BOOKS], 5)).toBe(1);
      expect(await store.saveServices([write(6, entity, seen)], 6)).toEqual({
        conflicts: [BOOKS],
      });
    },
  );

  it.each(databases.eachSupportedId())(
    'takes writes of the same services in any order at the same time, on %p',
    async id => {
      const { knex, store } = await setup(id);
      const entities = Array.from({ length: 60 }, (_, index) =>
        serviceEntity(`service-${index}`),
      );
      const refs = entities.map(e => `component:default/${e.metadata.name}`);

      for (const now of [1, 2, 3]) {
        const before = await store.loadServices(refs);
        const writes = entities.map((entity, index) =>
          serviceWrite({
            entity,
            checklist,
            now,
            before: before.get(refs[index]),
          }),
        );
        const results = await Promise.all([
          store.saveServices(writes, now),
          store.saveServices([...writes].reverse(), now),
        ]);
        expect(results.flatMap(({ conflicts }) => conflicts).sort()).toEqual(
          [...refs].sort(),
        );
      }
      expect(await knex('readiness_services').distinct('revision')).toEqual([
        { revision: 3 },
      ]);
      expect(await knex('readiness_changes')).toHaveLength(60);
    },
  );

  it.each(databases.eachSupportedId())(
    'retires services and takes them back with their history, on %p',
    async id => {
      const { knex, store } = await setup(id);
      await evaluateAndSave(
        store,
        [serviceEntity('books'), serviceEntity('pens')],
        {
          inputs: ['system:default/shop'],
        },
      );
      expect(
        await store.retireServices([BOOKS, 'component:default/nobody'], NOW),
      ).toBe(1);
      expect(await store.retireServices([BOOKS], NOW)).toBe(0);
      expect(await liveRefs(store)).toEqual(['component:default/pens']);
      expect(await store.listDependents(['system:default/shop'])).toEqual([
        'component:default/pens',
      ]);
      expect((await store.loadServices([BOOKS])).get(BOOKS)).toMatchObject({
        isRetired: true,
        revision: 2,
      });

      await evaluateAndSave(store, [serviceEntity('books')], { now: NOW + 5 });
      expect(await liveRefs(store)).toEqual([BOOKS, 'component:default/pens']);
      expect(await historyOf(knex, BOOKS)).toEqual([
        'scored   ready',
        'retired',
        'returned',
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'tells what scoring compares, on %p',
    async id => {
      const { store } = await setup(id);
      await evaluateAndSave(store, [
        serviceEntity('books'),
        serviceEntity('pens'),
      ]);
      const states = await store.listServiceStates();
      expect(states.size).toBe(2);
      expect(states.get(BOOKS)).toEqual({
        serviceId: expect.any(Number),
        revision: 1,
        evaluatedAt: NOW,
        inputHash: `hash-${NOW}`,
        // The load test of 2026-11-01 is good for 30 days.
        nextEvaluationAt: Date.parse('2026-12-01'),
        isRetired: false,
      });
      expect(
        await store.listServiceStates([BOOKS, 'component:default/nobody']),
      ).toEqual(new Map([[BOOKS, states.get(BOOKS)]]));
    },
  );

  it.each(databases.eachSupportedId())(
    'takes more services than one statement does, on %p',
    async id => {
      const { store } = await setup(id);
      const entities = Array.from({ length: 950 }, (_, index) =>
        serviceEntity(`service-${index}`),
      );
      await evaluateAndSave(store, entities, {
        inputs: ['system:default/shop'],
      });
      const refs = await liveRefs(store);
      expect(refs).toHaveLength(950);
      expect((await store.loadServices(refs)).size).toBe(950);
      expect(await store.listDependents(['system:default/shop'])).toHaveLength(
        950,
      );
      expect(await store.retireServices(refs, NOW)).toBe(950);
      expect(await liveRefs(store)).toEqual([]);
    },
  );
});
