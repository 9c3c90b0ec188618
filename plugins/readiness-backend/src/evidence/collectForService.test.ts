// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';
import { until } from '../__testUtils__/until';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';
const MINUTE = 60_000;

describe('collectForService', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'has each provider collect now, tells the progress, and evaluates, on %p',
    async id => {
      const knex = await databases.init(id);
      const health = new TestProvider('test');
      const failing = new TestProvider('code', ['license']);
      failing.see = () => [{ error: 'Rate limit.' }];
      const idle = new TestProvider('metrics', ['dashboard']);
      idle.targetOf = () => undefined;
      const asking = new TestProvider('splunk', ['events']);
      asking.see = (_, { now }) => ({
        observations: [],
        notBefore: now + 5 * MINUTE,
      });
      const annotations = {
        'readiness/license': 'MIT',
        'readiness/health-endpoint': 'https://books/health',
      };
      const test = await createTestEvidence({
        knex,
        catalog: new TestCatalog(
          serviceEntity('books', { annotations }),
          serviceEntity('other', { annotations }),
        ),
        providers: [health, failing, idle, asking],
      });
      const collect = async (signal?: AbortSignal) => {
        const lines: string[] = [];
        for await (const progress of test.evidence.collect(BOOKS, { signal })) {
          const { provider, state, message = '' } = progress;
          lines.push(`${provider} ${state} ${message}`.trim());
        }
        return lines;
      };

      expect(await collect()).toEqual([
        'code running',
        'code failed Rate limit.',
        'metrics running',
        'metrics skipped There is nothing to observe.',
        'splunk running',
        'splunk done',
        'test running',
        'test done',
      ]);
      expect(await test.outcomeOf('books')).toBe('pass verified');
      // They share the target.
      expect(await test.outcomeOf('other')).toBe('pass verified');
      expect(health.target?.entities).toHaveLength(2);

      test.clock.time += 9_000;
      expect(await collect()).toContain(
        'test skipped It is being collected, or was a few seconds ago.',
      );
      test.clock.time += 1_000;
      const lines = await collect();
      expect(lines).toContain('test done');
      // Failing is no reason for a person to wait, being asked to is.
      expect(lines).toContain('code failed Rate limit.');
      expect(lines).toContain(
        'splunk skipped It asked not to be collected before 2026-11-23T10:05:00.000Z.',
      );
      expect(
        [health, failing, asking].map(({ collections }) => collections.length),
      ).toEqual([2, 2, 1]);

      // A few looks of a person are looks like others.
      health.see = () => [{ value: false }];
      for (let index = 0; index < 3; index++) {
        test.clock.time += 10_000;
        await collect();
      }
      expect(await test.outcomeOf('books')).toBe('contradicted declared');

      const gone = new AbortController();
      gone.abort();
      expect(await collect(gone.signal)).toEqual([]);
    },
  );

  it('does not collect from a host that is being collected from', async () => {
    const provider = new TestProvider();
    let letGo = () => {};
    provider.see = async () => {
      await new Promise<void>(resolve => {
        letGo = resolve;
      });
      return { observations: [] };
    };
    const test = await createTestEvidence({
      knex: await databases.init('SQLITE_3'),
      catalog: new TestCatalog(serviceEntity('books')),
      providers: [provider],
    });
    const running = test.pass(0, provider);
    await until(() => provider.collections.length > 0);
    test.clock.time += MINUTE;
    const states: string[] = [];
    for await (const { state } of test.evidence.collect(BOOKS)) {
      states.push(state);
    }
    expect(states).toEqual(['running', 'skipped']);
    letGo();
    await running;
    expect(provider.collections).toHaveLength(1);
  });
});
