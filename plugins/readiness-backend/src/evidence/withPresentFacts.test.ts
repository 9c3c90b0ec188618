// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { assessmentIdsOf } from '../__testUtils__/storedAssessments';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const URL = 'https://books/health';

describe('withPresentFacts', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function start(knex: any, providers: TestProvider[]) {
    const test = await createTestEvidence({
      knex,
      catalog: new TestCatalog(
        serviceEntity('books', {
          annotations: { 'readiness/health-endpoint': URL },
        }),
      ),
      providers,
    });
    const present = async () =>
      test.evidence.present(
        {
          entityRef: 'component:default/books',
          checks: [await test.check('books', 'health-endpoint')],
        } as ServiceDetail,
        (await assessmentIdsOf(test.knex, ['component:default/books']))[0],
      );
    return { ...test, present };
  }

  it.each(databases.eachSupportedId())(
    'tells what was observed last beside what counts, on %p',
    async id => {
      const health = new TestProvider();
      const test = await start(await databases.init(id), [health]);
      expect((await test.present()).evidence).toEqual([
        { provider: 'test', target: URL, facts: [] },
      ]);

      for (let collections = 0; collections < 3; collections++) {
        await test.pass(10 * MINUTE, health);
      }
      health.see = () => [{ value: false, url: URL }];
      await test.pass(10 * MINUTE, health);

      const news = await test.present();
      const now = test.clock.time;
      expect(news.failureThreshold).toBe(3);
      // What was seen three times goes on counting.
      expect(news.checks[0]).toMatchObject({
        status: 'pass',
        verification: 'verified',
        fact: { value: true, consecutive: 3, observedAt: now - 10 * MINUTE },
      });
      expect(news.evidence).toEqual([
        {
          provider: 'test',
          target: URL,
          lastAt: new Date(now).toISOString(),
          facts: [
            {
              name: 'test.reachable',
              value: false,
              consecutive: 1,
              observedAt: now,
              url: URL,
            },
          ],
        },
      ]);

      health.see = () => [{ error: 'Timed out.' }];
      await test.pass(10 * MINUTE, health);
      const [failing] = (await test.present()).evidence!;
      expect(failing).toMatchObject({
        error: 'Timed out.',
        notBefore: expect.any(String),
        facts: [
          {
            value: false,
            consecutive: 1,
            observedAt: now,
            error: 'Timed out.',
          },
        ],
      });

      // What has expired is not told any more.
      test.clock.time += 60 * MINUTE;
      expect((await test.present()).evidence![0].facts).toEqual([]);
    },
  );

  it('leaves a service as it is where there are no providers', async () => {
    const test = await start(await databases.init('SQLITE_3'), []);
    expect(Object.keys(await test.present())).toEqual(['entityRef', 'checks']);
  });

  it.each(databases.eachSupportedId())(
    'counts the collections that were as bad, on %p',
    async id => {
      const health = new TestProvider();
      const test = await start(await databases.init(id), [health]);
      for (const value of [false, '', '', false]) {
        health.see = () => [{ value }];
        await test.pass(10 * MINUTE, health);
      }
      const { checks, evidence } = await test.present();
      expect(checks[0]).toMatchObject({
        status: 'contradicted',
        fact: { value: false, consecutive: 3, observedAt: test.clock.time },
      });
      expect(evidence![0].facts[0]).toMatchObject({
        value: false,
        consecutive: 1,
      });
    },
  );
});
