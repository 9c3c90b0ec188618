// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { migrateTest } from '../../__testUtils__/migrateTest';
import { clearPlatformIssues } from './platformIssues/clearPlatformIssues';
import { deleteSources } from './sources/deleteSources';
import { finishSweep } from './sweeps/finishSweep';
import { getPlatformIssueSince } from './platformIssues/getPlatformIssueSince';
import { listSourceHashes } from './sources/listSourceHashes';
import { loadSources } from './sources/loadSources';
import { reportPlatformIssue } from './platformIssues/reportPlatformIssue';
import { saveSources } from './sources/saveSources';
import { startSweep } from './sweeps/startSweep';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';

describe('the operations on related entities, sweeps and platform issues', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setup(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    await migrateTest(knex);
    return { knex };
  }

  it('are tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'keep what was written last, on %p',
    async id => {
      const { knex } = await setup(id);
      const source = (name: string, type: string) => ({
        entityRef: `resource:default/${name}`,
        hash: `${name}-${type}`,
        entity: { kind: 'Resource', metadata: { name }, spec: { type } },
      });
      await saveSources(knex, [source('db', 'mysql'), source('q', 'sqs')]);
      await saveSources(knex, [source('db', 'redis')]);
      expect(await listSourceHashes(knex)).toEqual(
        new Map([
          ['resource:default/db', 'db-redis'],
          ['resource:default/q', 'q-sqs'],
        ]),
      );
      const refs = ['resource:default/db', 'resource:default/nobody'];
      expect(await loadSources(knex, refs)).toEqual(
        new Map([['resource:default/db', source('db', 'redis').entity]]),
      );
      await deleteSources(knex, refs);
      expect([...(await listSourceHashes(knex)).keys()]).toEqual([
        'resource:default/q',
      ]);

      const first = await startSweep(knex, 1);
      await finishSweep(knex, first, { status: 'failed', services: 0, now: 2 });
      for (let index = 0; index < 120; index++) {
        await startSweep(knex, 3 + index);
      }
      const sweeps = await knex('readiness_sweeps').orderBy('sweep_id');
      expect(sweeps.length).toBeLessThanOrEqual(100);
      expect(sweeps.at(-1)).toMatchObject({ status: 'running' });

      const issue = { code: 'sweep-failed', about: '', message: 'first' };
      await reportPlatformIssue(knex, issue, 10);
      await reportPlatformIssue(knex, { ...issue, message: 'second' }, 20);
      await reportPlatformIssue(knex, { ...issue, about: BOOKS }, 30);
      const platformIssues = await knex('readiness_platform_issues').orderBy(
        'since',
      );
      expect(
        platformIssues.map(({ message, since }) => [message, Number(since)]),
      ).toEqual([
        ['second', 10],
        ['first', 30],
      ]);
      expect(await getPlatformIssueSince(knex, 'sweep-failed', '')).toBe(10);
      expect(
        await getPlatformIssueSince(knex, 'sweep-failed', 'x'),
      ).toBeUndefined();
      await clearPlatformIssues(knex, 'sweep-failed', { only: 'x' });
      expect(await knex('readiness_platform_issues')).toHaveLength(2);
      await clearPlatformIssues(knex, 'sweep-failed', { except: [BOOKS] });
      expect(await knex('readiness_platform_issues').pluck('about')).toEqual([
        BOOKS,
      ]);
      await clearPlatformIssues(knex, 'sweep-failed');
      expect(await knex('readiness_platform_issues')).toEqual([]);
    },
  );
});
