// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';
import { until } from '../__testUtils__/until';

jest.setTimeout(60_000);

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const service = (name: string) =>
  serviceEntity(name, {
    annotations: {
      'readiness/license': 'MIT',
      'readiness/health-endpoint': `https://${name}/health`,
    },
  });

describe('a collection that does not come to its end', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'is made up for after a backend was killed, and meanwhile by nobody else, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = new TestCatalog(service('a'), service('b'));
      const killed = new TestProvider();
      killed.timeout = 30 * SECOND;
      killed.concurrency = 1;
      killed.see = () => new Promise(() => {});
      const before = await createTestEvidence({
        knex,
        catalog,
        providers: [killed],
      });
      // It never ends: what is killed writes nothing down.
      before.collector.run(killed);
      await until(() => killed.collections.length === 1);

      const provider = new TestProvider();
      provider.timeout = killed.timeout;
      const test = await createTestEvidence({
        knex,
        catalog,
        providers: [provider],
      });
      await test.pass(0, provider);
      expect(provider.collections).toHaveLength(1);
      expect(provider.collections).not.toEqual(killed.collections);
      await test.pass(2 * MINUTE, provider);
      expect(provider.collections).toHaveLength(1);
      await test.pass(killed.timeout, provider);
      expect(provider.collections).toHaveLength(1);
      await test.pass(MINUTE, provider);
      expect(provider.collections).toHaveLength(2);
      expect(await test.outcomeOf('a')).toBe('pass verified');
      expect(await test.outcomeOf('b')).toBe('pass verified');
    },
  );

  it.each(databases.eachSupportedId())(
    'is due again at once when the backend stops it, on %p',
    async id => {
      const provider = new TestProvider();
      provider.see = () => new Promise(() => {});
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: new TestCatalog(service('a')),
        providers: [provider],
      });
      const controller = new AbortController();
      const running = test.collector.run(provider, controller.signal);
      await until(() => provider.collections.length === 1);
      controller.abort();
      await running;
      expect(await test.outcomeOf('a')).toBe('pass declared');
      // Another replica, as this one's host has not let go of the look.
      const other = new TestProvider();
      const next = await createTestEvidence({
        knex: test.knex,
        catalog: test.catalog,
        providers: [other],
      });
      await next.pass(0, other);
      expect(await next.outcomeOf('a')).toBe('pass verified');
    },
  );

  it('takes no more targets after three minutes, and goes on with the next run', async () => {
    const provider = new TestProvider();
    const catalog = new TestCatalog();
    for (let index = 0; index < 250; index++) {
      catalog.put(service(`s${index}`));
    }
    const test = await createTestEvidence({
      knex: await databases.init('SQLITE_3'),
      catalog,
      providers: [provider],
    });
    provider.see = () => {
      test.clock.time += 2 * SECOND;
      return [{ value: true }];
    };
    await test.pass(0, provider);
    expect(provider.collections).toHaveLength(100);
    await test.pass(0, provider);
    await test.pass(0, provider);
    expect(new Set(provider.collections).size).toBe(250);
    expect(provider.collections).toHaveLength(250);
  });

  it('holds its task no longer than five minutes', async () => {
    const test = await createTestEvidence({
      knex: await databases.init('SQLITE_3'),
      catalog: new TestCatalog(),
      providers: [new TestProvider()],
    });
    await test.start();
    expect(test.scheduler.scheduleTask).toHaveBeenCalledWith(
      expect.objectContaining({
        id: 'readiness-evidence-test',
        timeout: { minutes: 5 },
      }),
    );
  });
});
