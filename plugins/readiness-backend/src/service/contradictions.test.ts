// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
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

jest.setTimeout(60_000);

const SECRET = 'resource:default/secret-db';
const CHECKLIST = smallChecklist({
  contradictions: [
    {
      id: 'holds-more',
      severity: 'blocker',
      check: 'data',
      when: { 'answers.persistence': { $contains: 'mysql' } },
      message: `The answer is {answer:data}, but ${SECRET} holds more.`,
      remedy: `Correct ${SECRET}.`,
    },
  ],
});

const names = ['books', 'pens', 'paper'];
const entities = names.map(name =>
  serviceEntity(name, {
    annotations: { ...READY_ANNOTATIONS, 'readiness/persistence': 'mysql' },
    relations: { ownedBy: ['group:default/shop'] },
  }),
);

describe('GET /contradictions', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function seeded(id: Parameters<typeof databases.init>[0]) {
    const knex: Knex = await databases.init(id);
    await migrateTest(knex);
    await evaluateAndSave(knex, entities, { checklist: CHECKLIST });
    return knex;
  }

  const read = async (app: express.Express, query = '') =>
    (await request(app).get(`/contradictions${query}`)).body;

  it.each(databases.eachSupportedId())(
    'gives the answer, what disagrees, and the owner, page by page, on %p',
    async id => {
      const { app } = createTestRouter({ knex: await seeded(id) });
      const first = await read(app, '?limit=2');
      expect(first).toMatchObject({
        totalItems: 3,
        totalServices: 3,
        visibility: 'complete',
      });
      expect(first.items[0]).toEqual({
        entityRef: 'component:default/books',
        kind: 'Component',
        namespace: 'default',
        name: 'books',
        owner: 'group:default/shop',
        lifecycle: 'production',
        verdict: 'notReady',
        checklist: 'small',
        check: 'data',
        severity: 'blocker',
        answer: 'pii',
        rules: [
          {
            id: 'holds-more',
            message: `The answer is pii, but ${SECRET} holds more.`,
            remedy: `Correct ${SECRET}.`,
          },
        ],
        observations: [],
      });
      const second = await read(app, `?limit=2&cursor=${first.nextCursor}`);
      const back = await read(app, `?limit=2&cursor=${second.prevCursor}`);
      expect(
        [first, second, back].map(({ items }) =>
          items.map((item: { name: string }) => item.name),
        ),
      ).toEqual([['books', 'paper'], ['pens'], ['books', 'paper']]);
      expect(second.nextCursor).toBeUndefined();
      expect(back.prevCursor).toBeUndefined();
    },
  );

  it('shows a viewer only services that the viewer may read, and no other names', async () => {
    const { app } = createTestRouter({
      knex: await seeded('SQLITE_3'),
      decision: CONDITIONAL,
      readable: entities.slice(0, 1),
    });
    const body = await read(app);
    expect(body).toMatchObject({ totalItems: 1, totalServices: 1 });
    expect(JSON.stringify(body)).not.toContain('secret-db');
    expect(body.items[0].rules[0].message).toBe(
      'The answer is pii, but a service you cannot see holds more.',
    );
  });

  it.each(['?cursor=nonsense', '?check=nothing:fail', '?limit=0'])(
    'refuses %s',
    async query => {
      const { app } = createTestRouter({ knex: await seeded('SQLITE_3') });
      const { status } = await request(app).get(`/contradictions${query}`);
      expect(status).toBe(400);
    },
  );

  it('refuses a cursor of other filters', async () => {
    const { app } = createTestRouter({ knex: await seeded('SQLITE_3') });
    const { nextCursor } = await read(app, '?limit=1');
    const { status } = await request(app).get(
      `/contradictions?q=books&cursor=${nextCursor}`,
    );
    expect(status).toBe(400);
  });
});
