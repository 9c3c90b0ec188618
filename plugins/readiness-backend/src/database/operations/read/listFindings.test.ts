// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import { seedServices } from '../../../__testUtils__/seedServices';
import { listFindings } from './listFindings';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('listFindings on %p', id => {
  it('lists secrets first, then by severity, then the most urgent services, narrowed by filters', async () => {
    const knex = await databases.init(id);
    await migrateTest(knex);
    await seedServices(knex, [
      {
        name: 'ready',
        verdict: 'ready',
        owner: 'group:default/a',
        checks: [
          { check_id: 'data', severity: 'blocker', status: 'pass' },
          { check_id: 'email', severity: 'recommended', status: 'pass' },
        ],
        findings: [
          { key: 'unknown' },
          { key: 'email', check_id: 'email' },
          { key: 'data', check_id: 'data' },
        ],
      },
      {
        name: 'waits',
        verdict: 'notReady',
        owner: 'group:default/b',
        checks: [
          { check_id: 'data', severity: 'blocker', status: 'fail' },
          { check_id: 'email', severity: 'recommended', status: 'fail' },
        ],
        findings: [
          { key: 'data', check_id: 'data' },
          { key: 'password', code: 'secret', check_id: 'email' },
        ],
      },
    ]);
    const list = async (query = {}) =>
      listFindings({ knex, query, limit: 10, offset: 0 });
    const { findings, totalFindings } = await list();
    expect(totalFindings).toBe(5);
    expect(
      findings.map(({ service, key, severity }) => [service, key, severity]),
    ).toEqual([
      ['component:default/waits', 'password', 'recommended'],
      ['component:default/waits', 'data', 'blocker'],
      ['component:default/ready', 'data', 'blocker'],
      ['component:default/ready', 'email', 'recommended'],
      ['component:default/ready', 'unknown', undefined],
    ]);
    expect(await list({ owner: ['group:default/b'] })).toMatchObject({
      totalFindings: 2,
    });
  });
});
