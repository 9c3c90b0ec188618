// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { TestChecklists } from '../__testUtils__/TestChecklists';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { evidenceChecklist } from '../__testUtils__/evidenceChecklist';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function service(name: string, endpoint?: string) {
  return serviceEntity(name, {
    annotations: {
      'readiness/license': 'MIT',
      ...(endpoint && { 'readiness/health-endpoint': endpoint }),
    },
  });
}

describe('EvidenceCollector, when something goes wrong', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'keeps the last good value through errors until it expires, and leaves a failing target alone, on %p',
    async id => {
      const knex = await databases.init(id);
      const provider = new TestProvider();
      const test = await createTestEvidence({
        knex,
        catalog: new TestCatalog(service('books', 'https://books/health')),
        providers: [provider],
        checklists: new TestChecklists(evidenceChecklist({ insists: true })),
      });
      expect(await test.outcomeOf('books', 'dashboard')).toBe('unanswered');
      await test.pass(0, provider);
      provider.see = () => {
        throw new Error(
          'refused with token=ghp_0123456789abcdefghijABCDEFGHIJ012345',
        );
      };
      await test.pass(10 * MINUTE, provider);
      expect(await test.outcomeOf('books')).toBe('pass verified');
      const row = await knex('readiness_targets').first();
      expect(row).toMatchObject({ failures: 1 });
      expect(row.error).toContain('refused with token=');
      expect(row.error).not.toContain('ghp_0123456789');
      expect(await test.platformIssues()).toEqual([
        expect.stringMatching(
          /^evidence-provider-failing: .*"test".*none of its 1 targets.*refused/,
        ),
      ]);

      // 10, 20 and 40 minutes: the waits double.
      await test.pass(10 * MINUTE, provider);
      await test.pass(10 * MINUTE, provider);
      expect(provider.collections).toHaveLength(3);
      await test.pass(10 * MINUTE, provider);
      expect(provider.collections).toHaveLength(4);
      await test.pass(30 * MINUTE, provider);
      expect(provider.collections).toHaveLength(4);
      // Expired: evaluated again by the tick itself, without a sweep.
      expect(await test.outcomeOf('books')).toBe('pass declared');
      for (let index = 0; index < 12; index++) {
        await test.pass(6 * HOUR, provider);
      }
      expect(provider.collections).toHaveLength(16);

      provider.see = () => [{ value: true }];
      await test.pass(6 * HOUR, provider);
      expect(await test.outcomeOf('books')).toBe('pass verified');
      expect(await test.platformIssues()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'lets a broken provider and a hanging target cost only themselves, on %p',
    async id => {
      const hanging = new TestProvider();
      hanging.timeout = 100;
      const signals: AbortSignal[] = [];
      hanging.see = ({ key }, { signal }) => {
        signals.push(signal);
        return key.includes('hangs')
          ? new Promise(() => {})
          : {
              observations: [
                {
                  fact: 'test.reachable',
                  value: true,
                  observedAt: 0,
                  expiresAt: 1e15,
                },
              ],
            };
      };
      const broken = new TestProvider('broken');
      broken.targetOf = () => {
        throw new Error('no idea');
      };
      broken.groupOf = () => broken.targetOf(broken.target!.entities[0])!;
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: new TestCatalog(
          service('a', 'https://hangs/health'),
          service('b', 'https://b/health'),
          service('c', 'https://c/health'),
        ),
        providers: [broken, hanging],
      });
      await test.pass(0, broken, hanging);
      expect(await test.outcomeOf('a')).toBe('pass declared');
      expect(await test.outcomeOf('b')).toBe('pass verified');
      expect(await test.outcomeOf('c')).toBe('pass verified');
      expect(signals.filter(({ aborted }) => aborted)).toHaveLength(1);
      expect(await test.platformIssues()).toEqual([]);
      // It has never let go of its host: that is not asked a second time while it hangs.
      await test.pass(HOUR, hanging);
      expect(
        hanging.collections.filter(key => key.includes('hangs')),
      ).toHaveLength(1);
    },
  );

  it.each(databases.eachSupportedId())(
    'refuses what breaks the contract, on %p',
    async id => {
      const provider = new TestProvider();
      provider.targetOf = () => 'https://a/health?token=s3cr3t-Tr0ub4dor';
      provider.see = () => [
        { fact: 'other.fact', value: 1 },
        { value: () => 1 },
        { value: true, cannotTell: 'both' },
        { value: true, entityRef: 'component:default/stranger' },
      ];
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: new TestCatalog(service('a', 'https://a/health')),
        providers: [provider],
      });
      await test.pass(0, provider);
      expect(await test.outcomeOf('a')).toBe('pass declared');
      const [line] = test.logger.warn.mock.calls.map(([text]) => text);
      expect(line).toContain('"other.fact" is none of the provider\'s facts');
      expect(line).toContain('its value is not JSON');
      expect(line).toContain('exactly one of value, cannotTell and error');
      expect(line).toContain('is not a service of the target');
      expect(line).toContain('https://a/health');
      expect(line).not.toContain('s3cr3t');
      expect(await test.platformIssues()).toHaveLength(1);
    },
  );

  it.each(databases.eachSupportedId())(
    'believes nothing of a former address, and forgets targets that nobody has, on %p',
    async id => {
      const knex = await databases.init(id);
      const provider = new TestProvider();
      provider.see = () => [{ value: false }];
      const catalog = new TestCatalog(service('a', 'https://old/health'));
      const test = await createTestEvidence({
        knex,
        catalog,
        providers: [provider],
      });
      for (let index = 0; index < 3; index++) {
        await test.pass(10 * MINUTE, provider);
      }
      expect(await test.outcomeOf('a')).toBe('contradicted declared');

      catalog.put(service('a', 'https://new/health'));
      await test.refresh('component:default/a');
      expect(await test.outcomeOf('a')).toBe('pass declared');
      provider.see = () => [{ value: true }];
      await test.pass(0, provider);
      expect(provider.collections.at(-1)).toBe('https://new/health');
      expect(await test.outcomeOf('a')).toBe('pass verified');

      expect(await knex('readiness_targets')).toHaveLength(2);
      await test.pass(25 * HOUR, provider);
      expect(await knex('readiness_targets')).toHaveLength(1);
      expect(await knex('readiness_facts')).toHaveLength(1);

      catalog.remove('component:default/a');
      await test.sweep.run();
      const collections = provider.collections.length;
      await test.pass(HOUR, provider);
      expect(provider.collections).toHaveLength(collections);
    },
  );
});
