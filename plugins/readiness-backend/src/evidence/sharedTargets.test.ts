// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const MINUTE = 60_000;

const service = (name: string, endpoint: string) =>
  serviceEntity(name, {
    annotations: {
      'readiness/license': 'MIT',
      'readiness/health-endpoint': endpoint,
    },
  });

describe('a service that moves to a target that is known', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'has its facts at once, is written once, and has not those about others, on %p',
    async id => {
      const provider = new TestProvider();
      const code = new TestProvider('code', ['license']);
      code.see = ({ entities }) =>
        entities.map(({ entityRef }) => ({ entityRef, value: 'GPL-3.0' }));
      const catalog = new TestCatalog(
        service('a', 'https://known/health'),
        service('b', 'https://other/health'),
      );
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog,
        providers: [provider, code],
      });
      await test.pass(0, provider, code);
      provider.see = ({ key }) => [{ value: key.includes('known') }];
      for (let index = 0; index < 3; index++) {
        await test.pass(10 * MINUTE, provider, code);
      }
      expect(await test.outcomeOf('a')).toBe('pass verified');
      expect(await test.outcomeOf('b')).toBe('contradicted declared');

      const collections = provider.collections.length;
      const revision = await test.revision('b');
      catalog.put(service('b', 'https://known/health'));
      catalog.put(service('c', 'https://known/health'));
      await test.refresh('component:default/b');
      await test.refresh('component:default/c');
      expect(await test.outcomeOf('b')).toBe('pass verified');
      expect(await test.outcomeOf('c')).toBe('pass verified');
      // What the repository says of the first is not said of the newcomer.
      const { fact } = await test.check('c', 'license');
      expect(fact).toBeUndefined();
      await test.sweep.run();
      expect(await test.revision('b')).toBe(revision + 1);
      expect(provider.collections).toHaveLength(collections);

      // What is about one service is looked for soon.
      code.see = ({ entities }) =>
        entities.map(({ entityRef }) => ({ entityRef, value: 'MIT' }));
      code.targetOf = ({ answers }) =>
        answers['health-endpoint'][0].replace('new/health', 'git/shop');
      const before = code.collections.length;
      catalog.put(service('d', 'https://new/health'));
      catalog.put(service('e', 'https://new/health'));
      await test.refresh('component:default/d');
      await test.pass(0, code);
      await test.refresh('component:default/e');
      await test.pass(11_000, code);
      expect(await test.outcomeOf('d', 'license')).toBe('pass verified');
      expect(await test.outcomeOf('e', 'license')).toBe('pass verified');
      await test.pass(11_000, code);
      const { length } = code.collections
        .slice(before)
        .filter(key => /git/.test(key));
      expect(length).toBe(2);
    },
  );
});
