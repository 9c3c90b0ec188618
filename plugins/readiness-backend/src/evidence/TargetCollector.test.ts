// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { listTargets } from '../database/operations/facts/listTargets';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestProvider } from '../__testUtils__/TestProvider';
import { createEvidenceMetrics } from './createEvidenceMetrics';
import type { ObservedEntityLoader } from './ObservedEntityLoader';
import { TargetCollector } from './TargetCollector';

jest.setTimeout(60_000);

describe('TargetCollector', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'writes down what was observed while another target is still being collected, on %p',
    async id => {
      const knex = await databases.init(id);
      const provider = new TestProvider();
      provider.timeout = 30_000;
      const test = await createTestEvidence({
        knex,
        catalog: new TestCatalog(
          ...['slow', 'books'].map(name =>
            serviceEntity(name, {
              annotations: { 'readiness/health-endpoint': `https://${name}/` },
            }),
          ),
        ),
        providers: [provider],
      });
      let end = () => {};
      const ended = new Promise<void>(resolve => {
        end = resolve;
      });
      provider.see = async ({ key }, { now }) => {
        if (key === 'https://slow/') {
          await ended;
        }
        return {
          observations: [
            { fact: 'test.reachable', value: true, observedAt: now },
          ],
        };
      };
      const targets = await listTargets(knex, {
        provider: 'test',
        now: test.clock.now(),
      });
      const entities = new Map(
        targets.map(({ targetId, target }) => [
          targetId,
          [
            {
              entityRef: `component:default/${new URL(target).host}`,
              entity: { kind: 'Component', metadata: { name: 'x' } },
              answers: {},
            },
          ],
        ]),
      );
      const reevaluated: string[][] = [];
      let collecting: Promise<unknown> = Promise.resolve();
      const reevaluatedOne = new Promise<void>(resolve => {
        const targetCollector = new TargetCollector({
          knex,
          entities: {
            load: async () => entities,
          } as unknown as ObservedEntityLoader,
          failureThreshold: 3,
          now: () => test.clock.now(),
          logger: mockServices.logger.mock(),
          metrics: createEvidenceMetrics(metricsServiceMock.mock()),
          savedEveryMs: 10,
        });
        collecting = targetCollector.collect(provider, targets, {
          reevaluate: async refs => {
            reevaluated.push(refs);
            resolve();
          },
        });
      });
      await reevaluatedOne;
      expect(reevaluated).toEqual([['component:default/books']]);
      expect(await knex('readiness_facts').select('entity_ref')).toHaveLength(
        1,
      );
      end();
      await collecting;
    },
  );
});
