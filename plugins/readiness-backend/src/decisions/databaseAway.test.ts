// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestDecisions } from '../__testUtils__/createTestDecisions';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { serviceEntity, WITHOUT_REVIEW } from '../__testUtils__/serviceEntity';
import { whileDatabaseIsThere } from './whileDatabaseIsThere';

jest.setTimeout(60_000);

/** Ends the connection of whoever writes a decision, after the waiver was changed and before it is committed. */
const CUT = `
  create function cut_connection() returns trigger as $$
    begin perform pg_terminate_backend(pg_backend_pid()); return new; end;
  $$ language plpgsql;
  create trigger cut_connection before insert on readiness_decisions
    for each row execute function cut_connection();`;

describe('a decision while the database goes away', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

  it('leaves nothing half done on PostgreSQL, says so, and works when tried again', async () => {
    const knex = await databases.init('POSTGRES_18');
    const test = await createTestDecisions({
      knex,
      catalog: new TestCatalog(
        serviceEntity('books', { annotations: WITHOUT_REVIEW }),
        serviceEntity('shelf', { annotations: WITHOUT_REVIEW }),
      ),
    });
    await test.sweep.run();
    const { body: asked } = await test.request('ann', 'books');

    // Of the pool of connections.
    const log = jest.spyOn(console, 'log').mockImplementation();
    await knex.raw(CUT);
    const cut = await test.decide('otto', asked, 'grant');
    const request = await test.request('ann', 'shelf', { requestId: 'a1' });
    for (const answer of [cut, request]) {
      expect(answer.status).toBe(503);
      expect(answer.body.error).toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('nothing is half done, try again'),
      });
      expect(answer.text).not.toMatch(/terminating|cause|stack/);
    }
    await knex.raw('drop trigger cut_connection on readiness_decisions');
    expect(log).toHaveBeenCalledWith(expect.stringContaining('Connection'));
    log.mockRestore();
    expect(await knex('readiness_waivers').select('state', 'version')).toEqual([
      { state: 'requested', version: 1 },
    ]);
    expect(await knex('readiness_decisions')).toHaveLength(1);
    expect((await test.service('books')).verdict).toBe('notReady');

    const again = await test.decide('otto', asked, 'grant');
    expect(again.body).toMatchObject({ state: 'granted', version: 2 });
    expect((await test.service('books')).verdict).toBe('readyWithWaivers');
    const requested = await test.request('ann', 'shelf', { requestId: 'a1' });
    expect(requested.body.state).toBe('requested');
    expect(test.audited.map(({ outcome }) => outcome.toLowerCase())).toEqual([
      'success',
      'error',
      'error',
      'success',
      'success',
    ]);
  });

  it.each([
    [{ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 10.0.0.5:5432' }],
    [{ code: '57P03', message: 'the database system is starting up' }],
    [{ code: '08006', message: 'connection failure' }],
    [{ message: 'Connection terminated unexpectedly' }],
    [{ message: 'Unable to acquire a connection' }],
    [{ message: 'Knex: Timeout acquiring a connection. The pool is full.' }],
  ])('is unavailable for %p, without a host', async error => {
    const failing = whileDatabaseIsThere(async () => {
      throw Object.assign(new Error(error.message), error);
    });
    await expect(failing).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      cause: undefined,
    });
  });

  it('leaves other errors as they are', async () => {
    const other = Object.assign(new Error('duplicate key'), { code: '23505' });
    await expect(
      whileDatabaseIsThere(async () => {
        throw other;
      }),
    ).rejects.toBe(other);
  });
});
