// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { EvidenceProgress } from 'backstage-plugin-readiness-common';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BOMB = 'https://bomb/health';

function services(...names: string[]) {
  return new TestCatalog(
    ...names.map(name =>
      serviceEntity(name, {
        annotations: { 'readiness/health-endpoint': `https://${name}/health` },
      }),
    ),
  );
}

/** A provider whose target "bomb" has to be stopped. */
function stoppingProvider() {
  const provider = new TestProvider();
  provider.interval = HOUR;
  provider.timeToLive = 3 * HOUR;
  provider.see = ({ key }, { now }) => ({
    observations: [
      key === BOMB
        ? {
            fact: 'test.reachable',
            cannotTell: 'Reading it needs more than 96 MB of memory.',
            observedAt: now,
          }
        : { fact: 'test.reachable', value: true, observedAt: now },
    ],
    ...(key === BOMB && {
      stopped: 'Reading it needs more than 96 MB of memory.',
    }),
  });
  return provider;
}

describe('a target that has to be stopped', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'cannot be told, becomes a platform issue, and is left alone for longer each time, on %p',
    async id => {
      const provider = stoppingProvider();
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: services('bomb', 'books'),
        providers: [provider],
      });
      await test.pass(0, provider);
      expect(await test.outcomeOf('bomb')).toBe('pass declared');
      expect(await test.outcomeOf('books')).toBe('pass verified');
      expect(await test.platformIssues()).toEqual([
        'evidence-target-stopped: The evidence provider "test" was stopped while collecting: https://bomb/health (once): Reading it needs more than 96 MB of memory.',
      ]);

      const hours: number[] = [];
      for (let hour = 1; hour <= 24; hour++) {
        const before = provider.collections.filter(key => key === BOMB).length;
        await test.pass(HOUR, provider);
        if (provider.collections.filter(key => key === BOMB).length > before) {
          hours.push(hour);
        }
      }
      expect(hours).toEqual([1, 3, 7, 15]);
      expect(await test.platformIssues()).toEqual([
        expect.stringContaining('(5 times in a row)'),
      ]);

      provider.see = () => [{ value: true }];
      await test.pass(48 * HOUR, provider);
      expect(await test.outcomeOf('bomb')).toBe('pass verified');
      expect(await test.platformIssues()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'is tried again for a person once a minute, on %p',
    async id => {
      const provider = stoppingProvider();
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: services('bomb'),
        providers: [provider],
      });
      const collect = async () => {
        const progress: EvidenceProgress[] = [];
        for await (const one of test.evidence.collect(
          'component:default/bomb',
        )) {
          progress.push(one);
        }
        return progress.at(-1);
      };
      await test.pass(0, provider);
      test.clock.time += 30_000;
      expect(await collect()).toMatchObject({ state: 'skipped' });
      test.clock.time += 31_000;
      expect(await collect()).toEqual({
        provider: 'test',
        state: 'failed',
        message: 'Reading it needs more than 96 MB of memory.',
      });
    },
  );

  it.each(databases.eachSupportedId())(
    'that took the backend down waits for longer each time, and is then collected alone, on %p',
    async id => {
      const knex = await databases.init(id);
      const catalog = services('bomb', 'books', 'music');
      const death = new AbortController();
      const dying = new TestProvider();
      dying.interval = HOUR;
      dying.timeToLive = 3 * HOUR;
      // The backend dies: nobody writes down how it ended
      dying.see = () => new Promise(() => {});
      dying.timeout = 10 * MINUTE;
      const first = await createTestEvidence({
        knex,
        catalog,
        providers: [dying],
      });
      const { signal } = death;
      const killed = first.collector.run(dying, signal);
      while (dying.collections.length < 3) {
        await new Promise(resolve => setImmediate(resolve));
      }

      const provider = new TestProvider();
      provider.interval = HOUR;
      provider.timeToLive = 3 * HOUR;
      provider.timeout = dying.timeout;
      let atOnce = 0;
      const most: number[] = [];
      provider.see = async (_, { now }) => {
        atOnce += 1;
        most.push(atOnce);
        await new Promise(resolve => setImmediate(resolve));
        atOnce -= 1;
        return {
          observations: [
            {
              fact: 'test.reachable',
              value: true,
              observedAt: now,
            },
          ],
        };
      };
      const second = await createTestEvidence({
        knex,
        catalog,
        providers: [provider],
      });
      // Leases of the dead process end after 12 minutes, and one more is waited
      await second.pass(12 * MINUTE + 1, provider);
      expect(provider.collections).toEqual([]);
      expect(await second.platformIssues()).toEqual([
        expect.stringMatching(
          /^evidence-target-stopped: .*The backend ended while it was being collected/,
        ),
      ]);
      await second.pass(MINUTE, provider);
      expect(provider.collections).toHaveLength(3);
      expect(Math.max(...most)).toBe(1);
      expect(await second.platformIssues()).toEqual([]);
      expect(await second.outcomeOf('books')).toBe('pass verified');
      death.abort();
      await killed;
    },
  );

  it.each(databases.eachSupportedId())(
    'that was interrupted by an orderly stop is due as before, on %p',
    async id => {
      const knex = await databases.init(id);
      const provider = new TestProvider();
      const test = await createTestEvidence({
        knex,
        catalog: services('books'),
        providers: [provider],
      });
      const controller = new AbortController();
      provider.see = () => {
        controller.abort();
        return new Promise(() => {});
      };
      await test.collector.run(provider, controller.signal);
      expect(await knex('readiness_targets').first()).toMatchObject({
        stops: 0,
        leased_until: null,
      });
    },
  );

  it.each(databases.eachSupportedId())(
    'keeps its host from others no longer than the first time, on %p',
    async id => {
      const provider = new TestProvider();
      provider.timeout = 50;
      provider.groupOf = () => 'one host';
      const ended: string[] = [];
      provider.see = async ({ key }, { now, signal }) => {
        if (key === BOMB) {
          return new Promise((_, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason));
          });
        }
        ended.push(key);
        return {
          observations: [
            { fact: 'test.reachable', value: true, observedAt: now },
          ],
        };
      };
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: services('bomb', 'books', 'music'),
        providers: [provider],
      });
      await test.pass(0, provider);
      ended.length = 0;
      provider.collections = [];
      const running = test.pass(6 * HOUR, provider);
      while (provider.collections.at(-1) !== BOMB) {
        await new Promise(resolve => setImmediate(resolve));
      }
      // It is only being waited for now, when the others are through
      expect(ended).toEqual(
        expect.arrayContaining([
          'https://books/health',
          'https://music/health',
        ]),
      );
      // A person need not wait for it either
      test.clock.time += MINUTE;
      for await (const { state } of test.evidence.collect(
        'component:default/books',
      )) {
        expect(state).not.toBe('skipped');
      }
      await running;
    },
  );
});

describe('a target that was collected under a clock that was ahead', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'is collected again, and what is observed then is kept, on %p',
    async id => {
      const provider = new TestProvider();
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: services('books', 'music'),
        providers: [provider],
      });
      const ahead = 400 * 24 * HOUR;
      provider.see = ({ key }) => {
        if (key.includes('music')) {
          throw new Error('away');
        }
        return [{ value: true }];
      };
      await test.pass(ahead, provider);
      expect(provider.collections).toHaveLength(2);
      provider.see = () => [{ value: true }];
      await test.pass(-ahead, provider);
      expect(provider.collections).toHaveLength(4);
      expect(await test.outcomeOf('books')).toBe('pass verified');
      expect(await test.outcomeOf('music')).toBe('pass verified');
      await test.pass(MINUTE, provider);
      expect(provider.collections).toHaveLength(4);
    },
  );
});
