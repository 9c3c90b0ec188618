// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';

const MINUTE = 60_000;

describe('the metrics of evidence', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'tell collections, targets left alone and the age of facts, by provider, on %p',
    async id => {
      const seen: Record<string, unknown[]> = {};
      const instrument = (name: string) => {
        const note = (value: number, attributes: object = {}) => {
          if (name.startsWith('readiness.evidence.')) {
            const key = name.replace('readiness.evidence.', '');
            (seen[key] ??= []).push([value, ...Object.values(attributes)]);
          }
        };
        return { add: note, record: note };
      };
      const take = () => {
        const taken = { ...seen };
        for (const key of Object.keys(seen)) {
          delete seen[key];
        }
        return taken;
      };
      const provider = new TestProvider();
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: new TestCatalog(
          ...['a', 'b'].map(name =>
            serviceEntity(name, {
              annotations: {
                'readiness/health-endpoint': `https://${name}/health`,
              },
            }),
          ),
        ),
        providers: [provider],
        metrics: metricsServiceMock.mock({
          createCounter: instrument,
          createHistogram: instrument,
          createGauge: instrument,
        }),
      });
      provider.concurrency = 1;
      provider.see = ({ key }) => {
        test.clock.time += 500;
        return key.includes('//a/')
          ? [{ value: true }]
          : [{ error: 'It broke.' }];
      };
      await test.pass(0, provider);
      const { collections, ...others } = take();
      expect(collections).toEqual(
        expect.arrayContaining([
          [1, 'test', 'observed'],
          [1, 'test', 'failed'],
        ]),
      );
      expect(others).toEqual({
        'collection.duration': [
          [0.5, 'test'],
          [0.5, 'test'],
        ],
        targets: [[2, 'test']],
        backing_off: [[1, 'test']],
        oldest: [[expect.any(Number), 'test']],
      });

      provider.see = () => ({ observations: [], isUnchanged: true });
      await test.pass(5 * MINUTE, provider);
      expect(take()).toEqual({});
      await test.pass(30 * MINUTE, provider);
      const later = take();
      expect(later.collections).toContainEqual([1, 'test', 'unchanged']);
      expect(later.backing_off).toEqual([[0, 'test']]);
    },
  );
});
