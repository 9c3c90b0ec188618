// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { READY_ANNOTATIONS, serviceEntity } from '../testing/serviceEntity';
import { createTestStore } from '../testing/createTestStore';
import { serviceWrite } from '../testing/serviceWrite';
import { smallChecklist } from '../testing/smallChecklist';
import { ReadinessStore } from './ReadinessStore';

jest.setTimeout(60_000);

const NOW = Date.parse('2026-11-23T10:00:00Z');
const BOOKS = 'component:default/books';
const checklist = smallChecklist();

async function judge(
  store: ReadinessStore,
  entities: Entity[],
  { now = NOW, inputs = [] as string[] } = {},
) {
  const refs = entities.map(({ metadata }) =>
    `component:${metadata.namespace}/${metadata.name}`.toLowerCase(),
  );
  const before = await store.loadServices(refs);
  return store.saveServices(
    entities.map((entity, index) =>
      serviceWrite({
        entity,
        checklist,
        now,
        inputs,
        before: before.get(refs[index]),
      }),
    ),
    now,
  );
}

describe('DatabaseReadinessStore', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setup(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    const store = await createTestStore(knex);
    const historyOf = async (entityRef: string) => {
      const rows = await knex('readiness_changes as change')
        .join(
          'readiness_services as service',
          'service.service_id',
          'change.service_id',
        )
        .where('service.entity_ref', entityRef)
        .orderBy('change.change_id')
        .select('change.*');
      return rows.map(row =>
        [row.type, row.check_id, row.from_value, row.to_value].join(' ').trim(),
      );
    };
    const writes: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => {
      if (/^(insert|update|delete)/i.test(sql)) {
        writes.push(sql);
      }
    });
    return { knex, store, historyOf, writes };
  }

  async function liveRefs(store: ReadinessStore) {
    return [...(await store.listServiceStates())]
      .filter(([, { isRetired }]) => !isRetired)
      .map(([ref]) => ref)
      .sort();
  }

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'writes a service with its rows, and its history with every change, on %p',
    async id => {
      const { knex, store, historyOf } = await setup(id);
      const unsure: Record<string, string> = {
        ...READY_ANNOTATIONS,
        'readiness/code-review': 'no',
      };
      delete unsure['readiness/data'];
      unsure['readiness/none-such'] = 'x';
      expect(
        await judge(
          store,
          [
            serviceEntity('books', {
              annotations: unsure,
              metadata: { name: 'Books', title: 'The Books' },
              relations: { partOf: ['system:default/shop'] },
            }),
          ],
          { inputs: ['system:default/shop', 'system:default/shop'] },
        ),
      ).toEqual({ conflicts: [] });

      const row = await knex('readiness_services').first();
      expect(row).toMatchObject({
        entity_ref: BOOKS,
        name: 'Books',
        title: 'The Books',
        owner: 'group:default/shop',
        system: 'system:default/shop',
        lifecycle: 'production',
        type: 'service',
        search_text: expect.stringContaining('the books'),
        verdict: 'notReady',
        level: 'blocked',
        score_passed: 4,
        score_total: 6,
        open_blocker: 1,
        open_required: 1,
        data_classes: '',
        monitoring: 'monitored',
        revision: 1,
        retired_at: null,
      });
      expect(Number(row.evaluated_at)).toBe(NOW);
      expect(Number(row.verdict_since)).toBe(NOW);
      expect(Number(row.next_evaluation_at)).toBeGreaterThan(NOW);
      expect(
        await knex('readiness_checks')
          .orderBy('check_id')
          .select('check_id', 'section_id', 'severity', 'status'),
      ).toEqual([
        {
          check_id: 'code-review',
          section_id: 'purpose',
          severity: 'required',
          status: 'fail',
        },
        {
          check_id: 'data',
          section_id: 'data',
          severity: 'blocker',
          status: 'unanswered',
        },
      ]);
      expect(await knex('readiness_data_classes').pluck('data_class')).toEqual([
        'unanswered',
      ]);
      expect(
        await knex('readiness_answers')
          .orderBy('check_id')
          .select('check_id', 'value'),
      ).toEqual([
        { check_id: 'code-review', value: 'no' },
        { check_id: 'persistence', value: 'none' },
      ]);
      expect(await knex('readiness_findings').select()).toEqual([
        expect.objectContaining({
          entity_ref: BOOKS,
          code: 'unknown-name',
          key: 'readiness/none-such',
        }),
      ]);
      expect(await store.listDependents(['system:default/shop'])).toEqual([
        BOOKS,
      ]);
      expect(await store.listDependents(['system:default/other'])).toEqual([]);

      // A day later the owner has answered.
      const later = NOW + 86_400_000;
      await judge(
        store,
        [serviceEntity('books', { metadata: { name: 'Books' } })],
        { now: later },
      );
      const after = await knex('readiness_services').first();
      expect(after).toMatchObject({
        service_id: row.service_id,
        verdict: 'ready',
        title: null,
        system: null,
        data_classes: 'pii',
        revision: 2,
      });
      expect(Number(after.verdict_since)).toBe(later);
      expect(after.verdict_rank).toBeGreaterThan(row.verdict_rank);
      expect(await knex('readiness_checks')).toEqual([]);
      expect(await knex('readiness_findings')).toEqual([]);
      expect(await knex('readiness_data_classes').pluck('data_class')).toEqual([
        'pii',
      ]);
      expect(await store.listDependents(['system:default/shop'])).toEqual([]);
      expect(await historyOf(BOOKS)).toEqual([
        'scored   notReady',
        'verdict  notReady ready',
        'check code-review fail pass',
        'answer code-review no yes',
        'check data unanswered pass',
        'answer data  pii',
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'touches only rows that differ, on %p',
    async id => {
      const { store, writes } = await setup(id);
      const unsure = { ...READY_ANNOTATIONS, 'readiness/code-review': 'no' };
      await judge(store, [serviceEntity('books', { annotations: unsure })]);
      writes.length = 0;

      await judge(
        store,
        [
          serviceEntity('books', {
            annotations: { ...unsure, 'readiness/purpose': 'Something else' },
          }),
        ],
        { now: NOW + 1 },
      );
      expect(writes.map(sql => sql.split(/\s+where|\s+set|\(/)[0])).toEqual([
        expect.stringMatching(/^update .?readiness_services/),
        expect.stringMatching(/^update .?readiness_evaluations/),
        expect.stringMatching(/^insert into .?readiness_changes/),
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'lets nobody overwrite what they have not read, on %p',
    async id => {
      const { knex, store, historyOf } = await setup(id);
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
        (await historyOf(BOOKS)).filter(line => line.startsWith('verdict')),
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
      const { store, historyOf } = await setup(id);
      await judge(store, [serviceEntity('books'), serviceEntity('pens')], {
        inputs: ['system:default/shop'],
      });
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

      await judge(store, [serviceEntity('books')], { now: NOW + 5 });
      expect(await liveRefs(store)).toEqual([BOOKS, 'component:default/pens']);
      expect(await historyOf(BOOKS)).toEqual([
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
      await judge(store, [serviceEntity('books'), serviceEntity('pens')]);
      const states = await store.listServiceStates();
      expect(states.size).toBe(2);
      expect(states.get(BOOKS)).toEqual({
        serviceId: expect.any(Number),
        revision: 1,
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
    'takes whatever stands in an entity, on %p',
    async id => {
      const { knex, store } = await setup(id);
      const long = 'x'.repeat(100_000);
      const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
      await judge(
        store,
        [
          serviceEntity('control', {
            metadata: {
              title: 'a\u0000b',
              description: `<b>\u0000\u001b ${secret}`,
            },
            annotations: {
              ...READY_ANNOTATIONS,
              'readiness/purpose': 'Ends \u0000 in the middle',
              'readiness/persistence': `mysql, ${long}`,
            },
          }),
          serviceEntity('long', {
            metadata: { title: long, description: long },
            spec: { lifecycle: long, type: 'service' },
            relations: {
              ownedBy: [`group:default/${long}`],
              partOf: [`system:default/${long}`],
            },
          }),
          serviceEntity('halves', {
            metadata: { title: `${'x'.repeat(254)}😀`, description: '\ud83d' },
          }),
        ],
        { inputs: [`resource:default/${long}`] },
      );
      expect(await liveRefs(store)).toEqual([
        'component:default/control',
        'component:default/halves',
        'component:default/long',
      ]);
      const [control] = await knex('readiness_services').where({
        entity_ref: 'component:default/control',
      });
      expect(control.description).toContain('<b>');
      expect(JSON.stringify(control)).not.toContain(secret);
    },
  );

  it.each(databases.eachSupportedId())(
    'takes more services than one statement does, on %p',
    async id => {
      const { store } = await setup(id);
      const entities = Array.from({ length: 950 }, (_, index) =>
        serviceEntity(`service-${index}`),
      );
      await judge(store, entities, { inputs: ['system:default/shop'] });
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

  it.each(databases.eachSupportedId())(
    'keeps neighbours, sweeps and faults, on %p',
    async id => {
      const { knex, store } = await setup(id);
      const source = (name: string, type: string) => ({
        entityRef: `resource:default/${name}`,
        hash: `${name}-${type}`,
        entity: { kind: 'Resource', metadata: { name }, spec: { type } },
      });
      await store.saveSources([source('db', 'mysql'), source('q', 'sqs')]);
      await store.saveSources([source('db', 'redis')]);
      expect(await store.listSourceHashes()).toEqual(
        new Map([
          ['resource:default/db', 'db-redis'],
          ['resource:default/q', 'q-sqs'],
        ]),
      );
      const refs = ['resource:default/db', 'resource:default/nobody'];
      expect(await store.loadSources(refs)).toEqual(
        new Map([['resource:default/db', source('db', 'redis').entity]]),
      );
      await store.deleteSources(refs);
      expect([...(await store.listSourceHashes()).keys()]).toEqual([
        'resource:default/q',
      ]);

      const first = await store.startSweep(1);
      await store.finishSweep(first, { status: 'failed', services: 0, now: 2 });
      for (let index = 0; index < 120; index++) {
        await store.startSweep(3 + index);
      }
      const sweeps = await knex('readiness_sweeps').orderBy('sweep_id');
      expect(sweeps.length).toBeLessThanOrEqual(100);
      expect(sweeps.at(-1)).toMatchObject({ status: 'running' });

      const fault = { code: 'sweep-failed', subject: '', message: 'first' };
      await store.raiseFault(fault, 10);
      await store.raiseFault({ ...fault, message: 'second' }, 20);
      await store.raiseFault({ ...fault, subject: BOOKS }, 30);
      const faults = await knex('readiness_faults').orderBy('since');
      expect(
        faults.map(({ message, since }) => [message, Number(since)]),
      ).toEqual([
        ['second', 10],
        ['first', 30],
      ]);
      expect(await store.faultSince('sweep-failed', '')).toBe(10);
      expect(await store.faultSince('sweep-failed', 'x')).toBeUndefined();
      await store.clearFaults('sweep-failed', { only: 'x' });
      expect(await knex('readiness_faults')).toHaveLength(2);
      await store.clearFaults('sweep-failed', { except: [BOOKS] });
      expect(await knex('readiness_faults').pluck('subject')).toEqual([BOOKS]);
      await store.clearFaults('sweep-failed');
      expect(await knex('readiness_faults')).toEqual([]);
    },
  );
});
