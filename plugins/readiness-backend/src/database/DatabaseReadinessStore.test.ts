// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestStore } from '../testing/createTestStore';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';

describe('DatabaseReadinessStore', () => {
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

      const issue = { code: 'sweep-failed', subject: '', message: 'first' };
      await store.reportPlatformIssue(issue, 10);
      await store.reportPlatformIssue({ ...issue, message: 'second' }, 20);
      await store.reportPlatformIssue({ ...issue, subject: BOOKS }, 30);
      const platformIssues = await knex('readiness_platform_issues').orderBy(
        'since',
      );
      expect(
        platformIssues.map(({ message, since }) => [message, Number(since)]),
      ).toEqual([
        ['second', 10],
        ['first', 30],
      ]);
      expect(await store.getPlatformIssueSince('sweep-failed', '')).toBe(10);
      expect(
        await store.getPlatformIssueSince('sweep-failed', 'x'),
      ).toBeUndefined();
      await store.clearPlatformIssues('sweep-failed', { only: 'x' });
      expect(await knex('readiness_platform_issues')).toHaveLength(2);
      await store.clearPlatformIssues('sweep-failed', { except: [BOOKS] });
      expect(await knex('readiness_platform_issues').pluck('subject')).toEqual([
        BOOKS,
      ]);
      await store.clearPlatformIssues('sweep-failed');
      expect(await knex('readiness_platform_issues')).toEqual([]);
    },
  );
});
