// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  BOOKS,
  CONDITIONAL,
  createTestRouter,
  seedRouter,
} from '../__testUtils__/createTestRouter';
import { until } from '../__testUtils__/until';
import { reportProblems } from './reportProblems';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const DENY = { result: AuthorizeResult.DENY } as PolicyDecision;

/** docs/decisions/0006 */
describe('what readers learn', () => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    await seedRouter(knex);
  });

  it('is nothing of the platform for whoever may read no service', async () => {
    for (const options of [
      { decision: DENY },
      { decision: CONDITIONAL, readable: [] },
    ]) {
      const { app } = createTestRouter({ knex, ...options });
      const { body } = await request(app).get('/problems').expect(200);
      expect(body).toMatchObject({
        findings: [],
        totalFindings: 0,
        platformIssues: [],
      });
    }
    // The same person as above, who is remembered for minutes.
    await knex('readiness_viewers').delete();
    const reader = createTestRouter({
      knex,
      decision: CONDITIONAL,
      readable: [BOOKS],
    });
    const { body } = await request(reader.app).get('/problems').expect(200);
    expect(body.platformIssues).toHaveLength(2);
  });

  it.each(['none', 'all'] as const)(
    'are configuration keys of providers only with a service to read, in scope %p',
    async scope => {
      const { notConfigured } = await reportProblems({
        knex,
        query: { scope },
        checklistIssues: [],
        notConfigured: [
          { id: 'datadog', message: 'set readiness.datadog.key' },
        ],
      });
      expect(notConfigured !== undefined).toBe(scope === 'all');
    },
  );

  it('refreshes 200 times at once with one evaluation, and answers all', async () => {
    const { app, reevaluate } = createTestRouter({ knex });
    const server = app.listen(0);
    let arrived = 0;
    server.on('request', () => {
      arrived += 1;
    });
    reevaluate.mockImplementation(async () => {
      await until(() => arrived === 200);
      return true;
    });
    try {
      const answers = await Promise.all(
        Array.from({ length: 200 }, () =>
          request(server).post('/services/component/default/books/refresh'),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(200).fill(200));
      expect(answers.every(({ body }) => body.name === 'books')).toBe(true);
      // Those who come while one is done share the next.
      expect(reevaluate.mock.calls.length).toBeLessThan(20);
    } finally {
      server.close();
    }
  });
});
