// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import { seedServices } from '../../../__testUtils__/seedServices';
import { countContradictions } from './countContradictions';
import { listContradictions } from './listContradictions';
import type { ServiceQuery } from './ServiceQuery';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const contradicted = (check_id: string, severity = 'required') => ({
  check_id,
  severity,
  status: 'contradicted',
});

describe.each(databases.eachSupportedId())('listContradictions on %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateTest(knex);
    await seedServices(knex, [
      {
        name: 'planned',
        verdict: 'notReady',
        lifecycle: 'experimental',
        checks: [contradicted('data')],
      },
      {
        name: 'two',
        verdict: 'notReady',
        owner: 'group:default/a',
        checks: [
          contradicted('purpose'),
          contradicted('review', 'blocker'),
          { check_id: 'load-test', status: 'fail' },
        ],
      },
      {
        name: 'announced',
        verdict: 'ready',
        checks: [],
      },
      { name: 'gone', retired_at: 5, checks: [contradicted('data')] },
    ]);
    // What is only announced is no contradiction yet.
    const { assessment_id } = await knex('readiness_assessments')
      .where({ name: 'announced' })
      .first('assessment_id');
    await knex('readiness_checks').insert({
      assessment_id,
      section_id: 'section',
      counted: false,
      ...contradicted('data'),
    });
  });

  const read = async (
    query: ServiceQuery,
    rest: Partial<Parameters<typeof listContradictions>[0]> = {},
  ) => {
    const page = await listContradictions({ knex, query, limit: 50, ...rest });
    return page.rows.map(({ name, check_id }) => `${name} ${check_id}`);
  };

  it('lists one row a contradicted check, those of the most urgent service and the highest severity first', async () => {
    await expect(read({})).resolves.toEqual([
      'two review',
      'two purpose',
      'planned data',
    ]);
    await expect(countContradictions(knex, {})).resolves.toEqual({
      total: 3,
      services: 2,
    });
  });

  it.each<[ServiceQuery, string[]]>([
    [{ owner: ['group:default/a'] }, ['two review', 'two purpose']],
    [{ lifecycle: ['experimental'] }, ['planned data']],
    [{ scope: 'none' }, []],
  ])('filters services by %j, and counts the same', async (query, expected) => {
    await expect(read(query)).resolves.toEqual(expected);
    const { total } = await countContradictions(knex, query);
    expect(total).toBe(expected.length);
  });

  it('pages forwards and backwards without a gap', async () => {
    const first = await listContradictions({ knex, query: {}, limit: 2 });
    expect(first.hasMore).toBe(true);
    await expect(read({}, { after: first.last })).resolves.toEqual([
      'planned data',
    ]);
    const second = await listContradictions({
      knex,
      query: {},
      limit: 2,
      after: first.last,
    });
    expect(second.hasMore).toBe(false);
    await expect(
      read({}, { after: second.first, backwards: true }),
    ).resolves.toEqual(['two review', 'two purpose']);
  });
});
