// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  BOOKS,
  CONDITIONAL,
  createTestRouter,
  SERVICE,
} from '../__testUtils__/createTestRouter';
import { migrateTest } from '../__testUtils__/migrateTest';
import { seedServices } from '../__testUtils__/seedServices';
import { listVerdicts } from '../database/operations/read/listVerdicts';

jest.setTimeout(60_000);

describe('GET /verdicts', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function seeded(id: Parameters<typeof databases.init>[0]) {
    const knex: Knex = await databases.init(id);
    await migrateTest(knex);
    await seedServices(knex, [
      { name: 'books', verdict: 'ready', monitoring: 'monitored' },
      { name: 'gone', verdict: 'notReady', retired_at: 5 },
      { name: 'pens', verdict: 'ready', monitoring: 'unmonitored' },
      {
        name: 'pens',
        checklist_id: 'other',
        verdict: 'notReady',
        monitoring: 'monitored',
      },
      { name: 'zoo', verdict: 'unassessed', monitoring: 'unknown' },
    ]);
    return knex;
  }

  it.each(databases.eachSupportedId())(
    'gives the worst of the checklists of each entity, in portions that split none, on %p',
    async id => {
      const knex = await seeded(id);
      const books = {
        entityRef: 'component:default/books',
        verdict: 'ready',
        monitoring: 'monitored',
      };
      const pens = {
        entityRef: 'component:default/pens',
        verdict: 'notReady',
        monitoring: 'unmonitored',
      };
      const first = await listVerdicts({ knex, query: {}, limit: 2 });
      expect(first).toEqual({ items: [books], nextAfter: books.entityRef });
      const { app } = createTestRouter({ knex });
      const { body } = await request(app)
        .get(`/verdicts?after=${first.nextAfter}`)
        .set(SERVICE)
        .expect(200);
      expect(body).toEqual({
        items: [
          pens,
          {
            entityRef: 'component:default/zoo',
            verdict: 'unassessed',
            monitoring: 'unknown',
          },
        ],
        visibility: 'complete',
      });
    },
  );

  it('names only what the caller may read', async () => {
    const { app } = createTestRouter({
      knex: await seeded('SQLITE_3'),
      decision: CONDITIONAL,
      readable: [BOOKS],
    });
    const { body } = await request(app).get('/verdicts').expect(200);
    expect(body.items.map((item: any) => item.entityRef)).toEqual([
      'component:default/books',
    ]);
  });
});
