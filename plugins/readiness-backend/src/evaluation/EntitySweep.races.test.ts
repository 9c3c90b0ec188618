// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { ENTITY_CHANGED_TOPIC } from 'backstage-plugin-readiness-common';
import { otherEntity } from '../__testUtils__/otherEntity';
import {
  serviceEntity,
  services,
  WITHOUT_REVIEW,
} from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';
import { until } from '../__testUtils__/until';

jest.setTimeout(60_000);

describe('EntitySweep, when others write as well', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'evaluates each service once when two sweeps race, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(...services(50));
      const one = await createTestEvaluation({ knex, catalog, pageSize: 20 });
      const two = await createTestEvaluation({ knex, catalog, pageSize: 20 });

      await Promise.all([one.sweep.run(), two.sweep.run()]);
      expect(await knex('readiness_changes')).toHaveLength(50);
      expect(await knex('readiness_assessments').distinct('revision')).toEqual([
        { revision: 1 },
      ]);

      catalog.put(
        ...services(50).map(({ metadata }) =>
          serviceEntity(metadata.name, { annotations: WITHOUT_REVIEW }),
        ),
      );
      await Promise.all([one.sweep.run(), two.sweep.run()]);
      expect(await one.history('service-049')).toEqual([
        'evaluated ready',
        'verdict ready notReady',
      ]);
      expect(
        await knex('readiness_changes').where({ type: 'verdict' }),
      ).toHaveLength(50);
      expect(await knex('readiness_assessments').distinct('revision')).toEqual([
        { revision: 2 },
      ]);
      expect(await one.platformIssues()).toEqual([]);
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

      // The sweep streams an old copy of the entity while its owner's edit is evaluated.
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
            'readiness_assessments as s',
            's.assessment_id',
            'readiness_checks.assessment_id',
          )
          .where({ 's.name': 'service-000' })
          .pluck('check_id'),
      ).toEqual(['code-review']);
      expect(await history('service-000')).toEqual([
        'evaluated ready',
        'verdict ready notReady',
      ]);
      expect(await refresh('component:default/nobody')).toBe(false);
    },
  );

  it.each(databases.eachSupportedId())(
    'lets no older related entity overwrite what was evaluated with a newer one, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(
        otherEntity('System', 'shop'),
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
            otherEntity('System', 'shop', {
              annotations: { 'readiness/code-review': 'yes' },
            }),
          );
          await events.publish({
            topic: ENTITY_CHANGED_TOPIC,
            eventPayload: { entityRef: 'system:default/shop' },
          });
          await until(async () => (await verdicts()).books === 'ready');
          whileSweeping.push('ready');
        }
      };
      // Something of the service itself has changed as well, so that the sweep has to evaluate it.
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
});
