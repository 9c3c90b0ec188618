// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { createTestEvaluation } from './__testUtils__/createTestEvaluation';
import { ENTITY_CHANGED_TOPIC } from 'backstage-plugin-readiness-common';
import { READY_ANNOTATIONS, serviceEntity } from '../testing/serviceEntity';
import { smallChecklist } from '../testing/smallChecklist';
import { TestCatalog } from '../testing/TestCatalog';

jest.setTimeout(60_000);

const DAY_MS = 86_400_000;

function other(
  kind: string,
  name: string,
  options: {
    annotations?: Record<string, string>;
    spec?: Entity['spec'];
    relations?: Entity['relations'];
    namespace?: string;
  } = {},
): Entity {
  const { annotations = {}, spec = {}, relations = [] } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: options.namespace ?? 'default', annotations },
    spec,
    relations,
  };
}

function services(count: number, prefix = 'service'): Entity[] {
  return Array.from({ length: count }, (_, index) =>
    serviceEntity(`${prefix}-${String(index).padStart(3, '0')}`),
  );
}

const { 'readiness/code-review': _, ...WITHOUT_REVIEW } = READY_ANNOTATIONS;

/** Names of services that judging fails for: owners cannot write anything that does, but we may have a defect. */
const mockDefective = new Set<string>();

jest.mock('./judge', () => {
  const { judge } = jest.requireActual('./judge');
  return {
    judge: (options: { entity: Entity }) => {
      if (mockDefective.has(options.entity.metadata.name)) {
        throw new Error('a defect');
      }
      return judge(options);
    },
  };
});

describe('EntitySweep', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'scores the catalog page by page, and writes nothing when nothing has changed, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(
        ...services(7),
        serviceEntity('unsure', { annotations: WITHOUT_REVIEW }),
        serviceEntity('silent', { annotations: {} }),
        serviceEntity('some-library', { spec: { type: 'library' } }),
        other('System', 'shop'),
        other('User', 'somebody'),
        other('Group', 'shop'),
      );
      const { sweep, verdicts, takeWrites, countStatements } =
        await createTestEvaluation({ knex, catalog, pageSize: 4 });

      await sweep.run();
      expect(await verdicts()).toEqual({
        ...Object.fromEntries(
          services(7).map(({ metadata }) => [metadata.name, 'ready']),
        ),
        unsure: 'notReady',
        silent: 'unassessed',
      });
      expect(takeWrites()).not.toEqual([]);
      // People are nobody's neighbours.
      expect(await knex('readiness_sources').pluck('entity_ref')).toEqual([
        'system:default/shop',
      ]);
      expect(
        await knex('readiness_sweeps').select('status', 'services'),
      ).toEqual([{ status: 'completed', services: 9 }]);

      catalog.calls.length = 0;
      const before = countStatements();
      await sweep.run();
      expect(takeWrites()).toEqual([]);
      expect(countStatements() - before).toBeLessThan(15);
      // 10 components and 1 to 3 others, 4 a page, and the ends of both streams
      expect(catalog.calls.length).toBeLessThan(9);
    },
  );

  it.each(databases.eachSupportedId())(
    'scores again what has changed itself or in its neighbours, and only that, on %p',
    async id => {
      const knex = await databases.init(id);
      const partOf = { partOf: ['system:default/shop'] };
      const inDomain = [{ type: 'partOf', targetRef: 'domain:default/trade' }];
      const catalog = new TestCatalog(
        other('System', 'shop', { relations: inDomain }),
        other('Domain', 'trade'),
        other('Resource', 'db', { spec: { type: 'mysql' } }),
        serviceEntity('books', {
          annotations: WITHOUT_REVIEW,
          relations: partOf,
        }),
        serviceEntity('pens', { annotations: WITHOUT_REVIEW }),
        serviceEntity('stored', {
          annotations: Object.fromEntries(
            Object.entries(READY_ANNOTATIONS).filter(
              ([key]) => key !== 'readiness/persistence',
            ),
          ),
          relations: { dependsOn: ['resource:default/db'] },
        }),
      );
      const { sweep, verdicts, takeWrites, clock } = await createTestEvaluation(
        { knex, catalog },
      );
      const revisions = async () =>
        Object.fromEntries(
          (await knex('readiness_services').select('name', 'revision')).map(
            row => [row.name, row.revision],
          ),
        );
      await sweep.run();
      expect(await verdicts()).toEqual({
        books: 'notReady',
        pens: 'notReady',
        stored: 'ready',
      });
      expect(
        await knex('readiness_services')
          .where({ name: 'books' })
          .select('system', 'domain'),
      ).toEqual([
        { system: 'system:default/shop', domain: 'domain:default/trade' },
      ]);

      // The Domain, two steps away, answers for its services.
      const reviewed = { 'readiness/code-review': 'yes' };
      catalog.put(other('Domain', 'trade', { annotations: reviewed }));
      await sweep.run();
      expect(await verdicts()).toEqual({
        books: 'ready',
        pens: 'notReady',
        stored: 'ready',
      });
      expect(await revisions()).toEqual({ books: 2, pens: 1, stored: 1 });

      // The store is gone; the service is still there.
      catalog.remove('resource:default/db');
      await sweep.run();
      expect(await verdicts()).toMatchObject({ stored: 'notReady' });
      expect(await knex('readiness_sources').pluck('entity_ref')).not.toContain(
        'resource:default/db',
      );

      // Time alone: the load test of 2026-11-01 is good for 30 days.
      clock.time += 7 * DAY_MS;
      await sweep.run();
      expect(await revisions()).toEqual({ books: 2, pens: 1, stored: 2 });
      clock.time += 3 * DAY_MS;
      await sweep.run();
      expect(await revisions()).toEqual({ books: 3, pens: 2, stored: 3 });
      expect(
        await knex('readiness_checks')
          .where({ check_id: 'load-test' })
          .distinct('status'),
      ).toEqual([{ status: 'stale' }]);
      takeWrites();
      await sweep.run();
      expect(takeWrites()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'takes up a new checklist, and releases at once what it does not hold, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(
        ...services(20),
        serviceEntity('website', { spec: { type: 'website' } }),
      );
      const { sweep, verdicts, checklists, faults, history } =
        await createTestEvaluation({ knex, catalog });
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(20);

      // Most of all services leave, and the catalog is there to prove it.
      checklists.replace(
        smallChecklist({ appliesTo: { 'spec.type': 'website' } }),
      );
      await sweep.run();
      expect(await verdicts()).toEqual({ website: 'ready' });
      expect(await faults()).toEqual([]);
      expect(await history('service-000')).toEqual(['scored ready', 'retired']);

      const stricter = smallChecklist();
      checklists.replace(
        smallChecklist({
          sections: stricter.source.sections.map(section => ({
            ...section,
            checks: section.checks.map(check =>
              check.id === 'data' ? { ...check, fails: ['pii'] } : check,
            ),
          })),
        }),
      );
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(20);
      expect(await history('service-000')).toEqual([
        'scored ready',
        'retired',
        'returned',
        'verdict ready notReady',
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'retires what is gone, takes it back with its history, and holds back when too much is gone, on %p',
    async id => {
      const knex = await databases.init(id);
      const all = services(60);
      const refs = all.map(e => `component:default/${e.metadata.name}`);
      const catalog = new TestCatalog(...all);
      const { sweep, verdicts, faults, history, clock } =
        await createTestEvaluation({ knex, catalog });
      await sweep.run();

      // 12 of 60 are 20 %, which is not more.
      catalog.remove(...refs.slice(0, 12));
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(48);
      expect(await faults()).toEqual([]);

      catalog.put(all[0]);
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(49);
      expect(await history('service-000')).toEqual([
        'scored ready',
        'retired',
        'returned',
      ]);

      // 11 of 49 are.
      catalog.remove(...refs.slice(12, 23));
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(49);
      expect(await faults()).toEqual([
        expect.stringMatching(/^sweep-held-back: .*11 of 49 services/),
      ]);
      expect(await history('service-012')).toEqual(['scored ready']);

      // One is back, so that it is 10; few may always leave.
      catalog.put(all[12]);
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(39);
      expect(await faults()).toEqual([]);

      // What is still missing after a day has been deleted.
      catalog.remove(...refs.slice(23, 43));
      await sweep.run();
      clock.time += DAY_MS;
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(39);
      expect(await faults()).toHaveLength(1);
      clock.time += 1;
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(19);
      expect(await faults()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'leaves everything as it is when the catalog fails, and goes on with the next sweep, on %p',
    async id => {
      const knex = await databases.init(id);
      const all = services(30);
      const catalog = new TestCatalog(...all, other('System', 'shop'));
      const { sweep, verdicts, faults, history, store } =
        await createTestEvaluation({ knex, catalog, pageSize: 10 });

      // Killed in the middle of the very first sweep: what was scored is whole.
      let failAt = 3;
      catalog.beforePage = index => {
        if (index >= failAt) {
          throw new Error('ECONNREFUSED');
        }
      };
      await sweep.run();
      const scored = Object.keys(await verdicts()).length;
      expect(scored).toBeGreaterThan(0);
      expect(scored).toBeLessThan(30);
      expect(await faults()).toEqual([
        expect.stringMatching(/^catalog-unavailable: .*ECONNREFUSED/),
      ]);

      failAt = Infinity;
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(30);
      expect(await faults()).toEqual([]);
      expect(await knex('readiness_services').distinct('revision')).toEqual([
        { revision: 1 },
      ]);

      // Few enough are missing to be believed; but the sweep does not reach its end.
      catalog.remove('component:default/service-000', 'system:default/shop');
      catalog.beforePage = () => {
        throw new Error('ECONNREFUSED');
      };
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(30);
      expect(await history('service-000')).toEqual(['scored ready']);
      expect([...(await store.listSourceHashes()).keys()]).toEqual([
        'system:default/shop',
      ]);
      expect(
        await knex('readiness_sweeps').orderBy('sweep_id').pluck('status'),
      ).toEqual(['failed', 'completed', 'failed']);

      // Stopped from outside: no page after that.
      catalog.beforePage = () => {};
      const controller = new AbortController();
      controller.abort();
      await sweep.run(controller.signal);
      expect(Object.keys(await verdicts())).toHaveLength(30);

      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(29);
    },
  );

  it.each(databases.eachSupportedId())(
    'keeps verdicts when a good part of their neighbours is missing at once, on %p',
    async id => {
      const knex = await databases.init(id);
      const names = Array.from({ length: 12 }, (_n, index) => `s-${index}`);
      const catalog = new TestCatalog(
        ...names.flatMap(name => [
          other('System', name, {
            annotations: { 'readiness/code-review': 'yes' },
          }),
          serviceEntity(name, {
            annotations: WITHOUT_REVIEW,
            relations: { partOf: [`system:default/${name}`] },
          }),
        ]),
      );
      const { sweep, verdicts, faults, clock } = await createTestEvaluation({
        knex,
        catalog,
      });
      await sweep.run();
      const allReady = Object.fromEntries(names.map(name => [name, 'ready']));
      expect(await verdicts()).toEqual(allReady);

      catalog.remove(...names.map(name => `system:default/${name}`));
      await sweep.run();
      expect(await verdicts()).toEqual(allReady);
      expect(await faults()).toEqual([
        expect.stringMatching(/^sweep-held-back: 12 of 12 neighbours/),
      ]);

      // Meanwhile everything else is scored.
      catalog.put(serviceEntity('s-0', { annotations: {} }));
      await sweep.run();
      expect(await verdicts()).toMatchObject({ 's-0': 'unassessed' });
      clock.time += DAY_MS + 1;
      await sweep.run();
      expect(await verdicts()).toMatchObject({ 's-1': 'notReady' });
      expect(await knex('readiness_sources')).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'scores each service once when two sweeps race, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(...services(50));
      const one = await createTestEvaluation({ knex, catalog, pageSize: 20 });
      const two = await createTestEvaluation({ knex, catalog, pageSize: 20 });

      await Promise.all([one.sweep.run(), two.sweep.run()]);
      expect(await knex('readiness_changes')).toHaveLength(50);
      expect(await knex('readiness_services').distinct('revision')).toEqual([
        { revision: 1 },
      ]);

      catalog.put(
        ...services(50).map(({ metadata }) =>
          serviceEntity(metadata.name, { annotations: WITHOUT_REVIEW }),
        ),
      );
      await Promise.all([one.sweep.run(), two.sweep.run()]);
      expect(await one.history('service-049')).toEqual([
        'scored ready',
        'verdict ready notReady',
      ]);
      expect(
        await knex('readiness_changes').where({ type: 'verdict' }),
      ).toHaveLength(50);
      expect(await knex('readiness_services').distinct('revision')).toEqual([
        { revision: 2 },
      ]);
      expect(await one.faults()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'lets no older read overwrite a newer one, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(...services(3));
      const { sweep, refresh, verdicts, history } = await createTestEvaluation({
        knex,
        catalog,
      });
      await sweep.run();

      // The sweep streams an old copy of the entity while its owner's edit is scored.
      catalog.put(
        serviceEntity('service-000', {
          annotations: { 'readiness/data': 'pii' },
        }),
      );
      const refreshed: boolean[] = [];
      let pages = 0;
      catalog.beforePage = async () => {
        pages++;
        // The stream of Components has begun, with what was in the catalog then.
        if (pages === 3) {
          catalog.put(
            serviceEntity('service-000', { annotations: WITHOUT_REVIEW }),
          );
          refreshed.push(await refresh('Component:default/Service-000'));
        }
      };
      await sweep.run();
      expect(refreshed).toEqual([true]);
      expect(await verdicts()).toMatchObject({ 'service-000': 'notReady' });
      expect(
        await knex('readiness_checks')
          .join(
            'readiness_services as s',
            's.service_id',
            'readiness_checks.service_id',
          )
          .where({ 's.name': 'service-000' })
          .pluck('check_id'),
      ).toEqual(['code-review']);
      expect(await history('service-000')).toEqual([
        'scored ready',
        'verdict ready notReady',
      ]);
      expect(await refresh('component:default/nobody')).toBe(false);
    },
  );

  it.each(databases.eachSupportedId())(
    'lets no older neighbour overwrite what was scored with a newer one, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(
        other('System', 'shop'),
        serviceEntity('books', {
          annotations: WITHOUT_REVIEW,
          relations: { partOf: ['system:default/shop'] },
        }),
      );
      const { sweep, verdicts, events, start, stop } =
        await createTestEvaluation({
          knex,
          catalog,
          config: { readiness: { intake: { debounce: { milliseconds: 1 } } } },
        });
      await sweep.run();
      await start();

      // The sweep has read the System already when its owner's edit is taken in.
      const whileSweeping: string[] = [];
      let pages = 0;
      catalog.beforePage = async () => {
        pages++;
        if (pages === 3) {
          catalog.put(
            other('System', 'shop', {
              annotations: { 'readiness/code-review': 'yes' },
            }),
          );
          await events.publish({
            topic: ENTITY_CHANGED_TOPIC,
            eventPayload: { entityRef: 'system:default/shop' },
          });
          for (let tries = 0; tries < 200; tries++) {
            whileSweeping[0] = (await verdicts()).books;
            if (whileSweeping[0] === 'ready') {
              break;
            }
            await new Promise(resolve => setTimeout(resolve, 20));
          }
        }
      };
      // Something of the service itself has changed as well, so that the sweep has to look at it.
      catalog.put(
        serviceEntity('books', {
          annotations: { ...WITHOUT_REVIEW, 'readiness/data': 'none' },
          relations: { partOf: ['system:default/shop'] },
        }),
      );
      await sweep.run();
      await stop();
      expect(whileSweeping).toEqual(['ready']);
      expect(await verdicts()).toEqual({ books: 'ready' });
    },
  );

  it.each(databases.eachSupportedId())(
    'lets a bad entity cost only itself, and keeps no secret, on %p',
    async id => {
      const knex = await databases.init(id);
      const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
      const long = 'x'.repeat(100_000);
      const catalog = new TestCatalog(
        serviceEntity('books'),
        serviceEntity('control', { metadata: { title: 'a\u0000b' } }),
        serviceEntity('endless', {
          metadata: { description: long },
          annotations: { ...READY_ANNOTATIONS, 'readiness/persistence': long },
          relations: {
            ownedBy: [`group:default/${long}`],
            dependsOn: [`resource:default/${long}`],
          },
        }),
        serviceEntity('leaky', {
          metadata: { description: `token ${secret}`, title: secret },
          annotations: { ...READY_ANNOTATIONS, 'readiness/purpose': secret },
          relations: { partOf: ['system:default/leaky'] },
        }),
        serviceEntity('loop', {
          relations: { dependsOn: ['resource:default/a'] },
        }),
        other('System', 'leaky', {
          annotations: { 'readiness/code-review': secret },
        }),
        other('Resource', 'a', {
          relations: [{ type: 'dependsOn', targetRef: 'resource:default/b' }],
        }),
        other('Resource', 'b', {
          relations: [{ type: 'dependsOn', targetRef: 'resource:default/a' }],
        }),
        serviceEntity('books', { metadata: { namespace: 'other' } }),
      );
      const { sweep, faults } = await createTestEvaluation({ knex, catalog });
      await sweep.run();

      const refs = await knex('readiness_services').pluck('entity_ref');
      expect(refs.sort()).toEqual([
        'component:default/books',
        'component:default/control',
        'component:default/endless',
        'component:default/leaky',
        'component:default/loop',
        'component:other/books',
      ]);
      expect(await faults()).toEqual([]);
      for (const table of [
        'readiness_services',
        'readiness_checks',
        'readiness_answers',
        'readiness_findings',
        'readiness_sources',
        'readiness_changes',
      ]) {
        expect(JSON.stringify(await knex(table))).not.toContain(secret);
      }
    },
  );

  it.each(databases.eachSupportedId())(
    'names a service that cannot be judged, and scores the others, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(...services(3));
      const evaluation = await createTestEvaluation({ knex, catalog });
      mockDefective.add('service-001');
      await evaluation.sweep.run();
      expect(await evaluation.verdicts()).toEqual({
        'service-000': 'ready',
        'service-002': 'ready',
      });
      expect(await evaluation.faults()).toEqual([
        expect.stringMatching(
          /^evaluation-failed: component:default\/service-001 .*a defect/,
        ),
      ]);

      mockDefective.clear();
      await evaluation.sweep.run();
      expect(await evaluation.verdicts()).toMatchObject({
        'service-001': 'ready',
      });
      expect(await evaluation.faults()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'names a service that the database refuses, and stores the others, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(...services(3));
      const { sweep, store, verdicts, faults } = await createTestEvaluation({
        knex,
        catalog,
      });
      const { saveServices } = store;
      store.saveServices = async (writes, now) => {
        if (writes.some(({ entity }) => entity.metadata.name.endsWith('1'))) {
          throw new Error(
            `insert into x values ('secret - text') - value refused`,
          );
        }
        return saveServices(writes, now);
      };
      await sweep.run();
      expect(Object.keys(await verdicts())).toEqual([
        'service-000',
        'service-002',
      ]);
      expect(await faults()).toEqual([
        expect.stringMatching(
          /^evaluation-failed: component:default\/service-001 .*scored: value refused$/,
        ),
      ]);
    },
  );

  it('does not throw when its own database is away', async () => {
    const knex = await databases.init('SQLITE_3');
    const catalog = new TestCatalog(...services(3));
    const { sweep, store, faults } = await createTestEvaluation({
      knex,
      catalog,
    });
    const { listServiceStates, raiseFault } = store;
    store.listServiceStates = async () => {
      throw new Error('database is locked');
    };
    await sweep.run();
    expect(await faults()).toEqual([
      expect.stringMatching(/^sweep-failed: .*database is locked/),
    ]);
    store.raiseFault = async () => {
      throw new Error('database is locked');
    };
    await expect(sweep.run()).resolves.toBeUndefined();

    Object.assign(store, { listServiceStates, raiseFault });
    await sweep.run();
    expect(await faults()).toEqual([]);
  });
});
