// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
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

describe('EvidenceCollector', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it('collects everything that is due in one run, also behind one host', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const provider = new TestProvider();
    const test = await createTestEvidence({
      knex: await databases.init('SQLITE_3'),
      catalog: new TestCatalog(
        ...names.map(name => service(name, `https://gateway/${name}`)),
      ),
      providers: [provider],
    });
    await test.pass(0, provider);
    expect([...provider.collections].sort()).toEqual(
      names.map(name => `https://gateway/${name}`),
    );
  });

  it.each(databases.eachSupportedId())(
    'takes an answer from declared to verified, contradicted, and back, on %p',
    async id => {
      const provider = new TestProvider();
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: new TestCatalog(service('books', 'https://books/health')),
        providers: [provider],
      });
      expect(await test.outcomeOf('books')).toBe('pass declared');
      expect(provider.collections).toEqual([]);

      await test.pass(0, provider);
      expect(provider.target).toEqual({
        key: 'https://books/health',
        entities: [
          {
            entityRef: 'component:default/books',
            entity: expect.objectContaining({ kind: 'Component' }),
            answers: {
              'health-endpoint': ['https://books/health'],
              license: ['MIT'],
            },
          },
        ],
      });
      expect(await test.outcomeOf('books')).toBe('pass verified');
      // Not due, then due: seen again, which is no change.
      await test.pass(MINUTE, provider);
      await test.pass(10 * MINUTE, provider);
      await test.pass(10 * MINUTE, provider);
      const revision = await test.revision('books');
      await test.pass(10 * MINUTE, provider);
      expect(provider.collections).toHaveLength(4);
      await test.sweep.run();
      expect(await test.revision('books')).toBe(revision);

      // A worse fact counts the third time.
      provider.see = () => [{ value: false, url: 'https://status/books' }];
      await test.pass(10 * MINUTE, provider);
      await test.pass(10 * MINUTE, provider);
      expect(await test.outcomeOf('books')).toBe('pass verified');
      await test.pass(10 * MINUTE, provider);
      expect(await test.outcomeOf('books')).toBe('contradicted declared');
      expect(await test.check('books', 'health-endpoint')).toMatchObject({
        contradictions: [
          { message: 'Nobody answers at https://books/health.' },
        ],
        fact: { value: false, url: 'https://status/books' },
      });
      expect(await test.verdicts()).toEqual({ books: 'notReady' });

      // A better fact counts at once.
      provider.see = () => [{ value: true }];
      await test.pass(10 * MINUTE, provider);
      expect(await test.outcomeOf('books')).toBe('pass verified');
      expect(await test.verdicts()).toEqual({ books: 'ready' });

      // Nobody looks any more: what was seen expires.
      await test.pass(2 * HOUR);
      await test.sweep.run();
      expect(await test.outcomeOf('books')).toBe('pass declared');
    },
  );

  it.each(databases.eachSupportedId())(
    'writes nothing but times when nothing changed, for many targets together, on %p',
    async id => {
      const provider = new TestProvider();
      const catalog = new TestCatalog();
      for (let index = 0; index < 50; index++) {
        catalog.put(service(`s${index}`, `https://s${index}/health`));
      }
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog,
        providers: [provider],
      });
      await test.pass(0, provider);
      await test.pass(10 * MINUTE, provider);
      // "Seen often enough" is the last change.
      await test.pass(10 * MINUTE, provider);
      test.takeWrites();
      await test.pass(10 * MINUTE, provider);
      await test.sweep.run();
      const writes = test
        .takeWrites()
        .filter(
          sql => !/update .readiness_targets. set .leased_until/.test(sql),
        );
      expect(provider.collections).toHaveLength(200);
      expect(
        writes.filter(sql =>
          /^insert into .readiness_(targets|facts)/.test(sql),
        ),
      ).toHaveLength(2);
      expect(
        writes.filter(sql =>
          /readiness_(services|evaluations|changes)/.test(sql),
        ),
      ).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'collects once what many services share, and evaluates only those whose facts changed, on %p',
    async id => {
      const provider = new TestProvider('code', ['license', 'size']);
      provider.targetOf = () => 'https://git/shop';
      const refs = ['a', 'b', 'c'].map(name => `component:default/${name}`);
      const seeing = (license: string) => () =>
        [
          { fact: 'code.size', value: 3 },
          { fact: 'code.license', entityRef: refs[0], value: license },
          {
            fact: 'code.license',
            entityRef: refs[1].toUpperCase(),
            value: 'MIT',
          },
        ];
      provider.see = seeing('missing');
      const annotations = { 'readiness/health-endpoint': 'https://x/health' };
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: new TestCatalog(
          ...['a', 'b', 'c'].map(name => serviceEntity(name, { annotations })),
        ),
        providers: [provider],
      });
      await test.pass(0, provider);
      expect(provider.collections).toEqual(['https://git/shop']);
      expect(
        provider.target?.entities.map(({ entityRef }) => entityRef),
      ).toEqual(refs);
      // A bad answer has to be seen three times, a good one not; nothing was observed of the last.
      expect(await test.outcomeOf('a', 'license')).toBe('unanswered');
      expect(await test.outcomeOf('b', 'license')).toBe('pass verified');
      expect(await test.outcomeOf('c', 'license')).toBe('unanswered');
      await test.pass(10 * MINUTE, provider);
      await test.pass(10 * MINUTE, provider);
      expect(await test.outcomeOf('a', 'license')).toBe('fail verified');

      const before = await Promise.all(
        ['a', 'b', 'c'].map(name => test.revision(name)),
      );
      provider.see = seeing('MIT');
      await test.pass(10 * MINUTE, provider);
      expect(await test.outcomeOf('a', 'license')).toBe('pass verified');
      const after = await Promise.all(
        ['a', 'b', 'c'].map(name => test.revision(name)),
      );
      expect(after).toEqual([before[0] + 1, before[1], before[2]]);
    },
  );

  it.each(databases.eachSupportedId())(
    'takes "unchanged" for having seen the same again, but not for a service that is new, on %p',
    async id => {
      const provider = new TestProvider();
      provider.targetOf = () => 'https://git/shop';
      provider.see = (_, { state }) =>
        state === 'v1'
          ? { observations: [], isUnchanged: true }
          : {
              observations: [
                {
                  fact: 'test.reachable',
                  value: false,
                  observedAt: 0,
                  expiresAt: 1e15,
                },
              ],
              state: 'v1',
            };
      const catalog = new TestCatalog(service('a', 'https://x/health'));
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog,
        providers: [provider],
      });
      await test.pass(0, provider);
      await test.pass(10 * MINUTE, provider);
      expect(await test.outcomeOf('a')).toBe('pass declared');
      await test.pass(10 * MINUTE, provider);
      expect(await test.outcomeOf('a')).toBe('contradicted declared');
      expect(provider.collections).toHaveLength(3);

      catalog.put(service('b', 'https://x/health'));
      await test.sweep.run();
      await test.pass(10 * MINUTE, provider);
      // Asked with its state, then without.
      expect(provider.collections).toHaveLength(5);
      expect(provider.options).not.toHaveProperty('state');
      expect(provider.target?.entities).toHaveLength(2);

      // It expires a time to live after the last look, whatever the first said.
      await test.pass(10 * MINUTE, provider);
      await test.pass(2 * HOUR);
      await test.sweep.run();
      expect(await test.outcomeOf('a')).toBe('pass declared');
    },
  );
});
