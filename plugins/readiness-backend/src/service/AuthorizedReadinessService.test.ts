// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { PolicyDecision } from '@backstage/plugin-permission-common';
import type express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  ANONYMOUS,
  BARE,
  BOOKS,
  CONDITIONAL,
  createTestRouter,
  namesOf,
  seedRouter,
} from '../__testUtils__/createTestRouter';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('AuthorizedReadinessService', () => {
  let knex: Knex;
  let app: express.Express;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    await seedRouter(knex);
    // Making a router reads the whole description, so most tests share one.
    ({ app } = createTestRouter({ knex }));
  });

  it('refreshes for those who may, and notes it down', async () => {
    const path = '/services/component/default/books/refresh';
    const allowed = createTestRouter({ knex });
    await request(allowed.app).post(path).expect(200);
    expect(allowed.reevaluate).toHaveBeenCalledWith('component:default/books');
    expect(allowed.catalog.refreshEntity).toHaveBeenCalledTimes(1);
    expect(allowed.audited).toEqual([
      'service-refresh component:default/books success',
    ]);

    const forbidden = createTestRouter({ knex, mayRefresh: false });
    const { body } = await request(forbidden.app).post(path).expect(403);
    expect(body.error.message).toContain('readiness.service.refresh');
    expect(forbidden.reevaluate).not.toHaveBeenCalled();
    expect(forbidden.audited).toEqual([
      'service-refresh component:default/books NotAllowedError',
    ]);

    const unseeing = createTestRouter({
      knex,
      decision: CONDITIONAL,
      readable: [BARE],
    });
    await request(unseeing.app).post(path).expect(404);
    await request(app).post(path).set(ANONYMOUS).expect(401);
  });

  describe('with a conditional decision', () => {
    const only = (decision: string, readable: Entity[]) => ({
      knex,
      decision: {
        ...CONDITIONAL,
        conditions: { rule: decision },
      } as unknown as PolicyDecision,
      readable,
    });

    it('shows everywhere what the catalog shows, and nothing else', async () => {
      const { app: limited, catalog } = createTestRouter(
        only('books', [BOOKS]),
      );
      await expect(namesOf(limited)).resolves.toEqual(['books']);
      const read = async (path: string) =>
        (await request(limited).get(path)).body;
      await expect(read('/summary')).resolves.toMatchObject({
        totalItems: 1,
        verdicts: { ready: 1, notReady: 0 },
        urgent: { liveNotReady: 0 },
        verifiableAnswers: { declared: 2, verified: 0 },
      });
      await expect(namesOf(limited, '?verification=declared')).resolves.toEqual(
        ['books'],
      );
      await expect(
        namesOf(limited, '?verification=health-endpoint:declared'),
      ).resolves.toEqual(['books']);
      await expect(read('/inventory/data')).resolves.toMatchObject({
        totalItems: 1,
        values: [{ value: 'pii', services: 1 }],
        statuses: { pass: 1 },
      });
      const { items } = await read('/checklists');
      expect(items[0].counts.data).toEqual({ pass: 1 });
      expect(items[0].verifiableAnswers['code-review']).toMatchObject({
        declared: 1,
      });
      const problems = await read('/problems');
      expect(problems.totalFindings).toBe(0);
      expect(JSON.stringify(problems)).not.toContain('leaky');
      const csv = await request(limited).get('/services.csv');
      expect(csv.text.trim().split('\r\n')).toHaveLength(2);
      await request(limited)
        .get('/services/component/default/books')
        .expect(200);
      const hidden = await request(limited).get(
        '/services/component/default/leaky',
      );
      expect(hidden.status).toBe(404);
      expect(hidden.body.error.message).toBe(
        'There is no component:default/leaky in the catalog',
      );
      // Worked out once for all of these.
      expect(catalog.streamEntities).toHaveBeenCalledTimes(1);
    });

    it('says that it is working it out while that takes long', async () => {
      let finish = () => {};
      const prerequisite = new Promise<void>(resolve => {
        finish = resolve;
      });
      const { app: limited } = createTestRouter({
        ...only('slow', [BOOKS]),
        patienceMs: 10,
        async *stream() {
          await prerequisite;
          yield [BOOKS];
        },
      });
      const waiting = await request(limited).get('/services');
      expect(waiting.body).toEqual({
        items: [],
        totalItems: 0,
        visibility: 'working',
      });
      const summary = await request(limited).get('/summary');
      expect(summary.body).toMatchObject({
        totalItems: 0,
        visibility: 'working',
      });
      const file = request(limited)
        .get('/services.csv')
        .then(({ text }) => text);
      finish();
      await expect(file).resolves.toContain('component:default/books');
      await expect(namesOf(limited)).resolves.toEqual(['books']);
    });
  });
});
