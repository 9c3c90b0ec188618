// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { otherEntity } from '../__testUtils__/otherEntity';
import {
  serviceEntity,
  services,
  WITHOUT_REVIEW,
} from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';
import { listSourceHashes } from '../database/operations/sources/listSourceHashes';

jest.setTimeout(60_000);

const DAY_MS = 86_400_000;

describe('EntitySweep, when something is missing', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'retires what is gone, takes it back with its history, and retires nothing when too much is gone, on %p',
    async id => {
      const knex = await databases.init(id);
      const all = services(60);
      const refs = all.map(e => `component:default/${e.metadata.name}`);
      const catalog = new TestCatalog(...all);
      const { sweep, verdicts, platformIssues, history, clock } =
        await createTestEvaluation({ knex, catalog });
      await sweep.run();

      // 12 of 60 are 20 %, which is not more.
      catalog.remove(...refs.slice(0, 12));
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(48);
      expect(await platformIssues()).toEqual([]);

      catalog.put(all[0]);
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(49);
      expect(await history('service-000')).toEqual([
        'evaluated ready',
        'retired',
        'returned',
      ]);

      // 11 of 49 are.
      catalog.remove(...refs.slice(12, 23));
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(49);
      expect(await platformIssues()).toEqual([
        expect.stringMatching(/^mass-deletion-guard: .*11 of 49 services/),
      ]);
      expect(await history('service-012')).toEqual(['evaluated ready']);

      // One is back, so that it is 10; few may always leave.
      catalog.put(all[12]);
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(39);
      expect(await platformIssues()).toEqual([]);

      // What is still missing after a day has been deleted.
      catalog.remove(...refs.slice(23, 43));
      await sweep.run();
      clock.time += DAY_MS;
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(39);
      expect(await platformIssues()).toHaveLength(1);
      clock.time += 1;
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(19);
      expect(await platformIssues()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'leaves everything as it is when the catalog fails, and goes on with the next sweep, on %p',
    async id => {
      const knex = await databases.init(id);
      const all = services(30);
      const catalog = new TestCatalog(...all, otherEntity('System', 'shop'));
      const { sweep, verdicts, platformIssues, history } =
        await createTestEvaluation({ knex, catalog, pageSize: 10 });

      // Killed in the middle of the very first sweep: what was evaluated is whole.
      let failAt = 3;
      catalog.beforePage = index => {
        if (index >= failAt) {
          throw new Error('ECONNREFUSED');
        }
      };
      await sweep.run();
      const evaluated = Object.keys(await verdicts()).length;
      expect(evaluated).toBeGreaterThan(0);
      expect(evaluated).toBeLessThan(30);
      expect(await platformIssues()).toEqual([
        expect.stringMatching(/^catalog-unavailable: .*ECONNREFUSED/),
      ]);

      failAt = Infinity;
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(30);
      expect(await platformIssues()).toEqual([]);
      expect(await knex('readiness_assessments').distinct('revision')).toEqual([
        { revision: 1 },
      ]);

      // Few enough are missing to be believed; but the sweep does not reach its end.
      catalog.remove('component:default/service-000', 'system:default/shop');
      catalog.beforePage = () => {
        throw new Error('ECONNREFUSED');
      };
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(30);
      expect(await history('service-000')).toEqual(['evaluated ready']);
      expect([...(await listSourceHashes(knex)).keys()]).toEqual([
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
    'keeps verdicts when a good part of their related entities is missing at once, on %p',
    async id => {
      const knex = await databases.init(id);
      const names = Array.from({ length: 12 }, (_n, index) => `s-${index}`);
      const catalog = new TestCatalog(
        ...names.flatMap(name => [
          otherEntity('System', name, {
            annotations: { 'readiness/code-review': 'yes' },
          }),
          serviceEntity(name, {
            annotations: WITHOUT_REVIEW,
            relations: { partOf: [`system:default/${name}`] },
          }),
        ]),
      );
      const { sweep, verdicts, platformIssues, clock } =
        await createTestEvaluation({
          knex,
          catalog,
        });
      await sweep.run();
      const allReady = Object.fromEntries(names.map(name => [name, 'ready']));
      expect(await verdicts()).toEqual(allReady);

      catalog.remove(...names.map(name => `system:default/${name}`));
      await sweep.run();
      expect(await verdicts()).toEqual(allReady);
      expect(await platformIssues()).toEqual([
        expect.stringMatching(
          /^mass-deletion-guard: 12 of 12 related entities/,
        ),
      ]);

      // Meanwhile everything else is evaluated.
      catalog.put(serviceEntity('s-0', { annotations: {} }));
      await sweep.run();
      expect(await verdicts()).toMatchObject({ 's-0': 'unassessed' });
      clock.time += DAY_MS + 1;
      await sweep.run();
      expect(await verdicts()).toMatchObject({ 's-1': 'notReady' });
      expect(await knex('readiness_sources')).toEqual([]);
    },
  );
});
