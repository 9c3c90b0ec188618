// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  ReadinessClient,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { AddressInfo } from 'node:net';
import { evaluateAndSave } from '../__testUtils__/evaluateAndSave';
import { migrateTest } from '../__testUtils__/migrateTest';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../__testUtils__/serviceEntity';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import {
  CONDITIONAL,
  createTestRouter,
} from '../__testUtils__/createTestRouter';
import { numbersOf } from '../__testUtils__/numbersOf';

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
    {
      id: 'unreviewed',
      severity: 'required',
      check: 'purpose',
      when: { 'answers.persistence': { $contains: 'mysql' } },
      message: 'It keeps {answer:persistence}.',
    },
  ],
});

const WITHOUT: Record<string, string | undefined> = {};
const DATA = ['pii', 'pii, confidential', 'none', undefined];
const ENDPOINT = ['https://books.example.com/health', 'none', undefined];
const LIFECYCLE = ['production', 'experimental'];

/** Services of every kind: lifecycle, data, monitoring, contradictions, unassessed. */
function landscape(): Entity[] {
  const entities: Entity[] = [];
  for (const lifecycle of LIFECYCLE) {
    for (const data of DATA) {
      for (const endpoint of ENDPOINT) {
        const number = entities.length;
        const annotations: typeof WITHOUT = {
          ...READY_ANNOTATIONS,
          'readiness/data': data,
          'readiness/health-endpoint': endpoint,
          'readiness/code-review': number % 5 === 0 ? 'no' : 'yes',
          'readiness/persistence': number % 4 === 1 ? 'mysql' : 'none',
        };
        entities.push(
          serviceEntity(`service-${number}`, {
            annotations: withoutUndefined(annotations),
            spec: { lifecycle },
            relations: { ownedBy: [`group:default/team-${number % 2}`] },
          }),
        );
      }
    }
    entities.push(silent(`silent-${lifecycle}`, lifecycle));
  }
  return entities;
}

function silent(name: string, lifecycle = 'production'): Entity {
  return serviceEntity(name, { annotations: {}, spec: { lifecycle } });
}

function withoutUndefined(annotations: typeof WITHOUT): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annotations).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

const FILTERS: ServiceFilters[] = [
  {},
  { owner: ['group:default/team-1'] },
  { verdict: ['ready', 'unassessed'] },
  { dataClass: ['confidential'] },
  { dataClass: ['none', 'pii'], monitoring: ['unknown'] },
  { lifecycle: ['experimental'] },
  { check: ['code-review:fail'] },
  { section: ['monitoring'] },
  { verification: ['contradicted'] },
  { q: 'service-1' },
];

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('numbers on %p', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(id);
    await migrateTest(knex);
  });

  /** Asks for every number and for what it opens; gives what differs. */
  async function walk(options: {
    filters?: ServiceFilters[];
    /** Whom the viewer may read; everybody by default. */
    readable?: Entity[];
  }) {
    const { filters = FILTERS, readable } = options;
    const { app } = createTestRouter({
      knex,
      ...(readable && { readable, decision: CONDITIONAL }),
    });
    const server = app.listen(0);
    try {
      const { port } = server.address() as AddressInfo;
      const client = new ReadinessClient({
        discoveryApi: { getBaseUrl: async () => `http://localhost:${port}` },
        fetchApi: { fetch },
      });
      const differing: string[] = [];
      const linked = new Set<string>();
      for (const given of filters) {
        const summary = await client.getSummary(given);
        for (const number of numbersOf(summary, given)) {
          const { name, count, path, filters: target } = number;
          if (target) {
            const { totalItems } =
              path === '/services'
                ? await client.getServices({ ...target, limit: 1 })
                : await client.getContradictions({ ...target, limit: 1 });
            if (count > 0) {
              linked.add(name);
            }
            if (totalItems !== count) {
              differing.push(
                `${JSON.stringify(
                  given,
                )} ${name}: ${count}, lists ${totalItems}`,
              );
            }
          }
        }
      }
      return { differing, linked, client };
    } finally {
      server.close();
    }
  }

  it('equal what they open, whatever the filters', async () => {
    await evaluateAndSave(knex, landscape(), { checklist: CHECKLIST });
    const { differing, linked } = await walk({});
    expect(differing).toEqual([]);
    // None of these was compared with nothing.
    expect([...linked]).toEqual(
      expect.arrayContaining([
        'notReady',
        'unassessed',
        'ready',
        'live not ready',
        'live not assessed',
        'sensitive, not monitored',
        'pii unknown',
        'confidential unmonitored',
        'open health-endpoint',
        'contradicted',
        'contradictions',
      ]),
    );
  });

  it('equal what they open for a viewer who may see half', async () => {
    const entities = landscape();
    await evaluateAndSave(knex, entities, { checklist: CHECKLIST });
    const readable = entities.slice(0, entities.length / 2);
    const { differing, linked } = await walk({ readable });
    expect(differing).toEqual([]);
    expect(linked).toContain('contradictions');
  });

  it('equal what they open on the first day, when all are unassessed, and none is not ready', async () => {
    await evaluateAndSave(knex, [silent('one'), silent('two', 'experimental')]);
    const { differing } = await walk({ filters: [{}] });
    expect(differing).toEqual([]);
  });

  it('are all 0 on an empty catalog', async () => {
    const { differing, linked } = await walk({});
    expect(differing).toEqual([]);
    expect([...linked]).toEqual([]);
  });
});
