// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const DAY = 24 * 60 * 60_000;
const [DASHBOARD, MONITORS] = ['test.dashboard', 'test.monitors'];
const unreachable = 'Could not reach it (ENOTFOUND).';
const noLink = 'No dashboard is linked.';
const noTag = 'The tag cannot be one.';

describe('reportProvider', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'does not take targets that needed no request for proof that anything works, on %p',
    async id => {
      const names = Array.from({ length: 20 }, (_, index) => `s${index}`);
      const provider = new TestProvider('test', ['dashboard', 'monitors']);
      const test = await createTestEvidence({
        knex: await databases.init(id),
        catalog: new TestCatalog(
          ...names.map(name =>
            serviceEntity(name, {
              annotations: { 'readiness/health-endpoint': `https://${name}/` },
            }),
          ),
        ),
        providers: [provider],
      });
      const isAmong = (key: string, from: number, to: number) =>
        names.slice(from, to).some(name => key === `https://${name}/`);
      const collect = async (see: TestProvider['see']) => {
        provider.see = see;
        await test.pass(DAY, provider);
        return test.platformIssues();
      };

      // Of five nothing can be asked; of five only one thing; of ten all of it.
      const outage: TestProvider['see'] = ({ key }) => [
        isAmong(key, 0, 10)
          ? { fact: DASHBOARD, cannotTell: noLink }
          : { fact: DASHBOARD, error: unreachable },
        isAmong(key, 0, 5)
          ? { fact: MONITORS, cannotTell: noTag }
          : { fact: MONITORS, error: unreachable },
      ];
      const issue = expect.stringMatching(
        /^evidence-provider-failing: .*none of its 20 targets: it failed at 15, and cannot tell of 5\. .*ENOTFOUND/,
      );
      expect(await collect(outage)).toEqual([issue]);

      // One of twenty fails, and another needs no request.
      const mostly: TestProvider['see'] = ({ key }) => [
        { fact: DASHBOARD, cannotTell: noLink },
        (isAmong(key, 0, 1) && { fact: MONITORS, error: unreachable }) ||
          (isAmong(key, 1, 2) && { fact: MONITORS, cannotTell: noTag }) || {
            fact: MONITORS,
            value: 'watching',
          },
      ];
      expect(await collect(mostly)).toEqual([]);

      // What was known from before is no proof either.
      expect(await collect(outage)).toEqual([issue]);

      // Nothing to ask is no platform issue.
      expect(
        await collect(() => [
          { fact: DASHBOARD, cannotTell: noLink },
          { fact: MONITORS, cannotTell: noTag },
        ]),
      ).toEqual([]);
    },
  );
});
