// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { otherEntity } from '../__testUtils__/otherEntity';
import {
  READY_ANNOTATIONS,
  serviceEntity,
  services,
  WITHOUT_REVIEW,
} from '../__testUtils__/serviceEntity';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';

jest.setTimeout(60_000);

const DAY_MS = 86_400_000;

describe('EntitySweep', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'evaluates the catalog page by page, and writes nothing when nothing has changed, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(
        ...services(7),
        serviceEntity('unsure', { annotations: WITHOUT_REVIEW }),
        serviceEntity('silent', { annotations: {} }),
        serviceEntity('some-library', { spec: { type: 'library' } }),
        otherEntity('System', 'shop'),
        otherEntity('User', 'somebody'),
        otherEntity('Group', 'shop'),
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
      // People are related entities of nobody.
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
    'gives services of a former release their verifiable answers once, without a change in the history, on %p',
    async id => {
      const knex = await databases.init(id);
      const { sweep, takeWrites } = await createTestEvaluation({
        knex,
        catalog: new TestCatalog(...services(3)),
      });
      await sweep.run();
      const verifiableAnswers = await knex(
        'readiness_verifiable_answers',
      ).orderBy(['assessment_id', 'check_id']);
      expect(verifiableAnswers).toHaveLength(6);
      await knex('readiness_verifiable_answers').delete();
      await knex('readiness_assessments').update({
        answers_declared: 0,
        input_hash: 'of a former release',
      });
      takeWrites();

      await sweep.run();
      expect(
        await knex('readiness_verifiable_answers').orderBy([
          'assessment_id',
          'check_id',
        ]),
      ).toEqual(verifiableAnswers);
      expect(
        await knex('readiness_assessments').pluck('answers_declared'),
      ).toEqual([2, 2, 2]);
      expect(await knex('readiness_changes').pluck('type')).toEqual([
        'evaluated',
        'evaluated',
        'evaluated',
      ]);
      takeWrites();
      await sweep.run();
      expect(takeWrites()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'evaluates again what has changed itself or in its related entities, and only that, on %p',
    async id => {
      const knex = await databases.init(id);
      const partOf = { partOf: ['system:default/shop'] };
      const inDomain = [{ type: 'partOf', targetRef: 'domain:default/trade' }];
      const catalog = new TestCatalog(
        otherEntity('System', 'shop', { relations: inDomain }),
        otherEntity('Domain', 'trade'),
        otherEntity('Resource', 'db', { spec: { type: 'mysql' } }),
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
          (await knex('readiness_assessments').select('name', 'revision')).map(
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
        await knex('readiness_assessments')
          .where({ name: 'books' })
          .select('system', 'domain'),
      ).toEqual([
        { system: 'system:default/shop', domain: 'domain:default/trade' },
      ]);

      // The Domain, two steps away, answers for its services.
      const reviewed = { 'readiness/code-review': 'yes' };
      catalog.put(otherEntity('Domain', 'trade', { annotations: reviewed }));
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
      const { sweep, verdicts, checklists, platformIssues, history } =
        await createTestEvaluation({ knex, catalog });
      await sweep.run();
      expect(Object.keys(await verdicts())).toHaveLength(20);

      // Most of all services leave, and the catalog is there to prove it.
      checklists.replace(
        smallChecklist({ appliesTo: { 'spec.type': 'website' } }),
      );
      await sweep.run();
      expect(await verdicts()).toEqual({ website: 'ready' });
      expect(await platformIssues()).toEqual([]);
      expect(await history('service-000')).toEqual([
        'evaluated ready',
        'retired',
      ]);

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
        'evaluated ready',
        'retired',
        'returned',
        'verdict ready notReady',
      ]);
    },
  );
});
