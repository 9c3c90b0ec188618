// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { otherEntity } from '../__testUtils__/otherEntity';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';

jest.setTimeout(60_000);

const TOKEN = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
const DAY = 24 * 60 * 60 * 1000;

describe('EntitySweep, with what is too large, secret or from another time', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  const many = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, index) => [`readiness/key-${index}`, '']),
  );

  it.each(databases.eachSupportedId())(
    'names a service and a System that are too large, and evaluates the others, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(
        serviceEntity('books', {
          relations: { partOf: ['system:default/shop'] },
        }),
        serviceEntity('huge'),
        otherEntity('System', 'shop', { annotations: many }),
      );
      const evaluation = await createTestEvaluation({ knex, catalog });
      await evaluation.sweep.run();
      catalog.put(serviceEntity('huge', { annotations: many }));
      await evaluation.sweep.run();

      expect(await evaluation.verdicts()).toEqual({
        books: 'ready',
        huge: 'ready',
      });
      expect(await evaluation.platformIssues()).toEqual([
        'entity-too-large: component:default/huge is too large to be evaluated: metadata.annotations has 2000 entries: the limit is 1000 (readiness.limits.entity.annotations).',
        'entity-too-large: system:default/shop is too large to be read: metadata.annotations has 2000 entries: the limit is 1000 (readiness.limits.entity.annotations).',
      ]);

      catalog.put(serviceEntity('huge', { annotations: {} }));
      catalog.put(otherEntity('System', 'shop'));
      await evaluation.sweep.run();
      expect(await evaluation.platformIssues()).toEqual([]);
      expect(await evaluation.verdicts()).toMatchObject({ huge: 'unassessed' });
    },
  );

  it.each(databases.eachSupportedId())(
    'takes its limits from the configuration, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(serviceEntity('books'));
      const config = { readiness: { limits: { entity: { annotations: 2 } } } };
      const { sweep, platformIssues } = await createTestEvaluation({
        knex,
        catalog,
        config,
      });
      await sweep.run();
      expect(await platformIssues()).toEqual([
        expect.stringContaining('the limit is 2'),
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'stores no secret and no hidden character of any field, on %p',
    async id => {
      const knex = await databases.init(id);
      const leaky = {
        title: `T\u202e ${TOKEN}`,
        description: `D ${TOKEN}`,
        tags: [`Lang:${TOKEN}`],
        labels: { 'acme.io/tier': TOKEN },
        links: [{ url: `https://x.example/?t=${TOKEN}`, title: TOKEN }],
      };
      const spec = { lifecycle: TOKEN, type: 'service', owner: TOKEN };
      const catalog = new TestCatalog(
        serviceEntity('books', {
          metadata: leaky,
          spec,
          annotations: {
            ...READY_ANNOTATIONS,
            'backstage.io/source-location': `url:https://u:${TOKEN}@x.example/`,
          },
          relations: { partOf: ['system:default/shop'] },
        }),
        serviceEntity('marked', { spec: { lifecycle: 'pro\u202eduction' } }),
        otherEntity('System', 'shop', {
          metadata: leaky,
          spec: { type: TOKEN, owner: TOKEN },
        } as never),
      );
      const { sweep } = await createTestEvaluation({ knex, catalog });
      await sweep.run();
      for (const table of [
        'readiness_assessments',
        'readiness_evaluations',
        'readiness_answers',
        'readiness_findings',
        'readiness_sources',
        'readiness_changes',
      ]) {
        const text = JSON.stringify(await knex(table));
        expect([table, text.toLowerCase()]).not.toEqual([
          table,
          expect.stringContaining(TOKEN.toLowerCase()),
        ]);
        expect([table, text]).not.toEqual([
          table,
          expect.stringContaining('\u202e'),
        ]);
      }
      expect(
        await knex('readiness_assessments')
          .orderBy('name')
          .select('name', 'lifecycle', 'title'),
      ).toEqual([
        { name: 'books', lifecycle: '[masked]', title: 'T [masked]' },
        { name: 'marked', lifecycle: 'production', title: null },
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'evaluates again what a clock of another time has evaluated, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(
        serviceEntity('books', {
          annotations: {
            ...READY_ANNOTATIONS,
            'readiness/load-test': '2026-11-01',
          },
        }),
      );
      const { sweep, clock, verdicts } = await createTestEvaluation({
        knex,
        catalog,
      });
      await sweep.run();
      const now = clock.time;
      const stored = () =>
        knex('readiness_assessments').first('evaluated_at', 'verdict_since');
      const before = await verdicts();

      clock.time = now + 400 * DAY;
      catalog.put(serviceEntity('books', { annotations: {} }));
      await sweep.run();
      expect(Number((await stored()).evaluated_at)).toBe(clock.time);

      clock.time = now + 1_000;
      await sweep.run();
      expect(await verdicts()).not.toEqual(before);
      expect(Number((await stored()).evaluated_at)).toBe(clock.time);
      expect(Number((await stored()).verdict_since)).toBe(clock.time);
    },
  );

  it.each(databases.eachSupportedId())(
    'keeps the rows of 10,000 relations, and a detail that is short, on %p',
    async id => {
      const knex = await databases.init(id);
      const refs = Array.from(
        { length: 10_000 },
        (_, index) => `resource:default/database-${index}`,
      );
      const catalog = new TestCatalog(
        serviceEntity('books', { relations: { dependsOn: refs } }),
        serviceEntity('others'),
      );
      const { sweep, platformIssues, verdicts } = await createTestEvaluation({
        knex,
        catalog,
      });
      await sweep.run();
      expect(await platformIssues()).toEqual([]);
      expect(await verdicts()).toMatchObject({ others: 'ready' });
      const { evaluation } = await knex('readiness_evaluations')
        .join(
          'readiness_assessments',
          'readiness_assessments.assessment_id',
          'readiness_evaluations.assessment_id',
        )
        .where('name', 'books')
        .first('evaluation');
      expect(evaluation.length).toBeLessThan(100_000);
      expect(evaluation).toContain('There are 9800 more findings');
    },
  );
});
