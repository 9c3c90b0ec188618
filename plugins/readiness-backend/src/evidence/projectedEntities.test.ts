// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';

describe('what providers are given of a service', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('has the annotations and labels that they ask for, and a change of one is noticed', async () => {
    const provider = new TestProvider();
    provider.annotations = ['example.com/site'];
    provider.labels = ['example.com/team'];
    provider.targetOf = ({ entity: { metadata } }) => {
      const { annotations, labels } = metadata;
      const site = annotations?.['example.com/site'];
      return `https://${site}/${Object.entries(labels ?? {})}`;
    };
    const service = (team: string) =>
      serviceEntity('books', {
        annotations: { 'example.com/site': 'eu', 'example.com/other': 'x' },
        metadata: { labels: { 'example.com/team': team, other: 'x' } },
      });
    const catalog = new TestCatalog(service('shop'));
    const test = await createTestEvidence({
      knex: await databases.init('SQLITE_3'),
      catalog,
      providers: [provider],
    });
    await test.pass(0, provider);
    catalog.put(service('attic'));
    await test.sweep.run();
    await test.pass(0, provider);
    expect(provider.collections).toEqual([
      'https://eu/example.com/team,shop',
      'https://eu/example.com/team,attic',
    ]);
    const { annotations } = provider.target!.entities[0].entity.metadata;
    expect(annotations).toEqual({ 'example.com/site': 'eu' });
  });
});
