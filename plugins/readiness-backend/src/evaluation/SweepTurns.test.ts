// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const FREQUENCY = { minutes: 5 };

describe('SweepTurns', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  async function replicas(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    const catalog = new TestCatalog(serviceEntity('books'));
    const one = await createTestEvaluation({ knex, catalog });
    const start = async () => {
      const replica = await createTestEvaluation({ knex, catalog });
      replica.clock.time = one.clock.time;
      return { ...replica, turns: replica.turnsOf(FREQUENCY) };
    };
    const sweeps = async () =>
      Number((await knex('readiness_sweeps').count({ all: '*' }))[0].all);
    return { knex, catalog, one, start, sweeps };
  }

  it.each(databases.eachSupportedId())(
    'catches up within seconds when both replicas were killed, one of them while it swept, on %p',
    async id => {
      const { knex, catalog, one, start, sweeps } = await replicas(id);
      await one.turnsOf(FREQUENCY).run();
      // What a process that is killed leaves behind: its lease, and an edit that nobody has taken in.
      await knex('readiness_leases').insert({
        name: 'sweep',
        holder: 'killed',
        expires_at: one.clock.time + MINUTE,
      });
      catalog.put(serviceEntity('books', { annotations: {} }));
      one.clock.time += 10_000;

      const again = await start();
      await again.turns.sweepIfNeeded();
      // Its holder may be alive.
      expect(await sweeps()).toBe(1);
      again.clock.time += 51_000;
      await again.turns.sweepIfNeeded();
      expect(await again.verdicts()).toEqual({ books: 'unassessed' });
      expect(await sweeps()).toBe(2);
      await again.turns.sweepIfNeeded();
      expect(await sweeps()).toBe(2);
      expect(await knex('readiness_leases')).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'catches up once when both start again at the same time, on %p',
    async id => {
      const { catalog, one, start, sweeps } = await replicas(id);
      await one.turnsOf(FREQUENCY).run();
      catalog.put(
        serviceEntity('books', {
          annotations: { ...READY_ANNOTATIONS, 'readiness/data': 'none' },
        }),
      );
      one.clock.time += MINUTE;
      const two = await start();
      const three = await start();
      await Promise.all([
        two.turns.sweepIfNeeded(),
        three.turns.sweepIfNeeded(),
      ]);
      await two.turns.sweepIfNeeded();
      await three.turns.sweepIfNeeded();
      expect(await sweeps()).toBe(2);
    },
  );

  it.each(databases.eachSupportedId())(
    'lets another replica take over at once when the lease of a killed one ends, on %p',
    async id => {
      const { knex, one, sweeps } = await replicas(id);
      const turns = one.turnsOf(FREQUENCY);
      await turns.run();
      await turns.sweepIfNeeded();
      expect(await sweeps()).toBe(1);
      await knex('readiness_leases').insert({
        name: 'sweep',
        holder: 'killed',
        expires_at: one.clock.time,
      });
      await turns.sweepIfNeeded();
      expect(await sweeps()).toBe(2);
    },
  );

  it.each(databases.eachSupportedId())(
    'sweeps when the scheduler does not, and not before, on %p',
    async id => {
      const { one, sweeps } = await replicas(id);
      const turns = one.turnsOf(FREQUENCY);
      const byCron = one.turnsOf({ cron: '* * * * *' });
      await turns.run();
      one.clock.time += 6 * MINUTE;
      await turns.sweepIfNeeded();
      expect(await sweeps()).toBe(1);
      one.clock.time += 1;
      await byCron.sweepIfNeeded();
      expect(await sweeps()).toBe(1);
      await turns.sweepIfNeeded();
      expect(await sweeps()).toBe(2);
    },
  );

  it.each(databases.eachSupportedId())(
    'is not kept from sweeping by a lease of a time to come, on %p',
    async id => {
      const { knex, one, sweeps } = await replicas(id);
      await knex('readiness_leases').insert({
        name: 'sweep',
        holder: 'ahead',
        expires_at: one.clock.time + 400 * 24 * 60 * MINUTE,
      });
      await one.turnsOf(FREQUENCY).sweepIfNeeded();
      expect(await sweeps()).toBe(1);
    },
  );

  it('says so, and goes on, when the database is away', async () => {
    const { knex, one } = await replicas('SQLITE_3');
    await knex.schema.dropTable('readiness_leases');
    const turns = one.turnsOf(FREQUENCY);
    await turns.sweepIfNeeded();
    await turns.run();
    expect(one.logger.warn).toHaveBeenCalledTimes(2);
  });
});
