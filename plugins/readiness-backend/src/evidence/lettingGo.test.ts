// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const MINUTE = 60_000;

const service = (name: string) =>
  serviceEntity(name, {
    annotations: { 'readiness/health-endpoint': 'https://shop/health' },
  });

describe('a fact that a collection does not name any more', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'is let go after three collections where it was good, at once where it was bad, on %p',
    async id => {
      const knex = await databases.init(id);
      const code = new TestProvider('code', ['license', 'size']);
      const seeing = (license?: string) => () =>
        [
          { fact: 'code.size', value: 3 },
          ...(license ? [{ fact: 'code.license', value: license }] : []),
        ];
      code.see = seeing('MIT');
      const test = await createTestEvidence({
        knex,
        catalog: new TestCatalog(service('a')),
        providers: [code],
      });
      const collect = () => test.pass(10 * MINUTE, code);
      const facts = () => knex('readiness_facts').orderBy('fact').pluck('fact');
      for (let index = 0; index < 3; index++) {
        await collect();
      }
      expect(await test.outcomeOf('a', 'license')).toBe('pass verified');

      code.see = seeing();
      await collect();
      await collect();
      expect(await test.outcomeOf('a', 'license')).toBe('pass verified');
      // One of three is no row of three.
      code.see = seeing('MIT');
      await collect();
      code.see = seeing();
      await collect();
      await collect();
      expect(await test.outcomeOf('a', 'license')).toBe('pass verified');
      await collect();
      expect(await test.outcomeOf('a', 'license')).toBe('unanswered');
      expect(await facts()).toEqual(['code.size']);

      const health = new TestProvider('test', ['reachable', 'other']);
      const other = await createTestEvidence({
        knex,
        catalog: test.catalog,
        providers: [health],
      });
      health.see = () => [{ value: false }];
      for (let index = 0; index < 3; index++) {
        await other.pass(100 * MINUTE, health);
      }
      expect(await other.outcomeOf('a')).toBe('contradicted declared');
      health.see = () => [{ fact: 'test.other', value: 1 }];
      await other.pass(10 * MINUTE, health);
      expect(await other.outcomeOf('a')).toBe('pass declared');
    },
  );

  it.each(databases.eachSupportedId())(
    'goes at once with its service, and stays through errors and what is refused, on %p',
    async id => {
      const knex = await databases.init(id);
      const code = new TestProvider('code', ['license', 'size']);
      const about = (...names: string[]) =>
        names.map(name => ({
          fact: 'code.license',
          entityRef: `component:default/${name}`,
          value: 'MIT',
        }));
      code.see = () => about('a', 'b');
      const catalog = new TestCatalog(service('a'), service('b'));
      const test = await createTestEvidence({
        knex,
        catalog,
        providers: [code],
      });
      const refs = () =>
        knex('readiness_facts').orderBy('entity_ref').pluck('entity_ref');
      await test.pass(10 * MINUTE, code);
      expect(await refs()).toHaveLength(2);

      code.see = () => [
        { fact: 'code.size', error: 'It broke.' },
        ...about('a'),
        // Refused, so that nobody knows what was meant.
        { fact: 'code.sice', value: 1 },
      ];
      for (let index = 0; index < 4; index++) {
        await test.pass(10 * MINUTE, code);
      }
      expect(await refs()).toContain('component:default/b');
      code.see = () => {
        throw new Error('no');
      };
      await test.pass(10 * MINUTE, code);
      expect(await test.outcomeOf('b', 'license')).toBe('pass verified');

      catalog.remove('component:default/b');
      await test.sweep.run();
      code.see = () => about('a');
      await test.pass(20 * MINUTE, code);
      expect(await refs()).toEqual(['component:default/a']);
    },
  );
});
