// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  figureFilters,
  ReadinessClient,
  type ServiceFilters,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { AddressInfo } from 'node:net';
import {
  CONDITIONAL,
  createTestRouter,
} from '../../__testUtils__/createTestRouter';
import { evaluateAndSave } from '../../__testUtils__/evaluateAndSave';
import { migrateTest } from '../../__testUtils__/migrateTest';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../../__testUtils__/serviceEntity';
import { smallChecklist } from '../../__testUtils__/smallChecklist';

jest.setTimeout(60_000);

const CHECKLIST = smallChecklist({
  contradictions: [
    {
      id: 'holds-more',
      severity: 'blocker',
      check: 'data',
      when: { 'answers.persistence': { $contains: 'mysql' } },
      message: 'It keeps {answer:persistence}.',
    },
  ],
});

/** Services with and without owner, System, lifecycle and answers. */
function landscape(): Entity[] {
  return Array.from({ length: 24 }, (_, number) =>
    serviceEntity(`service-${number}`, {
      annotations:
        number % 8 === 7
          ? {}
          : {
              ...READY_ANNOTATIONS,
              'readiness/data': ['pii', 'pii, confidential', 'none'][
                number % 3
              ],
              'readiness/health-endpoint':
                number % 4 === 0 ? 'none' : 'https://books.example.com/health',
              'readiness/code-review': number % 5 === 0 ? 'no' : 'yes',
              'readiness/persistence': number % 4 === 1 ? 'mysql' : 'none',
            },
      spec: { lifecycle: ['production', 'experimental'][number % 2] },
      relations: {
        ownedBy: number % 6 ? [`group:default/team-${number % 3}`] : [],
        ...(number % 2 && { partOf: [`system:default/system-${number % 3}`] }),
      },
    }),
  );
}

const FILTERS: ServiceFilters[] = [
  {},
  { owner: ['group:default/team-1', 'none'] },
  { verdict: ['notReady'], dataClass: ['pii'] },
  { system: ['none'] },
  { check: ['code-review:fail'] },
  { q: 'service-1' },
];

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('facets and teams on %p', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(id);
    await migrateTest(knex);
    await evaluateAndSave(knex, landscape(), { checklist: CHECKLIST });
  });

  async function withClient(
    readable: Entity[] | undefined,
    use: (client: ReadinessClient) => Promise<void>,
  ) {
    const { app } = createTestRouter({
      knex,
      ...(readable && { readable, decision: CONDITIONAL }),
    });
    const server = app.listen(0);
    try {
      const { port } = server.address() as AddressInfo;
      await use(
        new ReadinessClient({
          discoveryApi: { getBaseUrl: async () => `http://localhost:${port}` },
          fetchApi: { fetch },
        }),
      );
    } finally {
      server.close();
    }
  }

  it.each([
    ['everybody', undefined],
    ['a viewer who may read half', landscape().slice(0, 12)],
  ])(
    'facets equal the lists that they open, whatever else is filtered, for %s',
    async (_who, readable) => {
      await withClient(readable, async client => {
        const differing: string[] = [];
        let compared = 0;
        for (const filters of FILTERS) {
          const { facets } = await client.getFacets(filters);
          for (const { filter, values } of facets) {
            for (const { value, services } of values) {
              const { totalItems } = await client.getServices({
                ...filters,
                [filter]: [value],
                limit: 1,
              });
              compared++;
              if (totalItems !== services) {
                differing.push(
                  `${JSON.stringify(
                    filters,
                  )} ${filter}=${value}: ${services}, lists ${totalItems}`,
                );
              }
            }
          }
        }
        expect(differing).toEqual([]);
        expect(compared).toBeGreaterThan(100);
      });
    },
  );

  it('facets name what has no owner, and give those with the most services first', async () => {
    await withClient(undefined, async client => {
      const { facets } = await client.getFacets({});
      const owners = facets.find(({ filter }) => filter === 'owner')!;
      expect(owners).toEqual({
        filter: 'owner',
        values: [
          { value: 'group:default/team-1', services: 8 },
          { value: 'group:default/team-2', services: 8 },
          { value: 'group:default/team-0', services: 4 },
          { value: 'none', services: 4 },
        ],
        more: false,
      });
    });
  });

  it('figures of teams equal the lists that they open', async () => {
    await withClient(undefined, async client => {
      const differing: string[] = [];
      const seen = new Set<string>();
      for (const filters of FILTERS) {
        const { matrix } = await client.getSummary(filters);
        const classes = matrix.map(({ dataClass }) => dataClass);
        for (const by of ['owner', 'system', 'domain'] as const) {
          const { items } = await client.getTeams({ ...filters, by });
          for (const team of items) {
            const own = figureFilters.team(filters, by, team)!;
            const numbers: [string, number, ServiceFilters | undefined][] = [
              ['services', team.services, own],
              ['blocked', team.blocked, figureFilters.blocked(own)],
              [
                'contradicted',
                team.contradicted,
                figureFilters.contradicted(own),
              ],
              [
                'sensitiveNotMonitored',
                team.sensitiveNotMonitored,
                figureFilters.notMonitored(own, classes),
              ],
              ...VERDICTS.map(
                verdict =>
                  [
                    verdict,
                    team.verdicts[verdict],
                    figureFilters.verdict(own, verdict),
                  ] as [string, number, ServiceFilters | undefined],
              ),
            ];
            for (const [name, count, target] of numbers) {
              if (target) {
                const { totalItems } = await client.getServices({
                  ...target,
                  limit: 1,
                });
                if (count > 0) {
                  seen.add(name);
                }
                if (totalItems !== count) {
                  differing.push(
                    `${JSON.stringify(filters)} ${by} ${
                      team.ref
                    } ${name}: ${count}, lists ${totalItems}`,
                  );
                }
              }
            }
          }
        }
      }
      expect(differing).toEqual([]);
      expect([...seen]).toEqual(
        expect.arrayContaining([
          'services',
          'blocked',
          'contradicted',
          'sensitiveNotMonitored',
          'notReady',
          'unassessed',
          'ready',
        ]),
      );
    });
  });

  it('teams give one row when one is asked for', async () => {
    await withClient(undefined, async client => {
      const { by, items } = await client.getTeams({ only: 'team-1' });
      expect(by).toBe('owner');
      expect(items.map(({ ref }) => ref)).toEqual(['group:default/team-1']);
      expect(items[0].longestBlocked?.entityRef).toMatch(/^component:/);
    });
  });

  it('teams count what a viewer may read, and nothing else', async () => {
    await withClient(landscape().slice(0, 6), async client => {
      const { items } = await client.getTeams({ by: 'owner' });
      expect(items.reduce((sum, { services }) => sum + services, 0)).toBe(6);
    });
  });
});
