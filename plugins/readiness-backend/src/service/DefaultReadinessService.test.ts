// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  noUnverifiedAnswers,
  noVerifiableAnswers,
} from 'backstage-plugin-readiness-common';
import type express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  ANONYMOUS,
  BOOKS,
  checklist,
  createTestRouter,
  LIBRARY,
  namesOf,
  seedRouter,
  SERVICE,
} from '../__testUtils__/createTestRouter';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('DefaultReadinessService', () => {
  let knex: Knex;
  let app: express.Express;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    await seedRouter(knex);
    // Making a router reads the whole description, so most tests share one.
    ({ app } = createTestRouter({ knex }));
  });

  it('filters and sorts, mine included', async () => {
    await expect(namesOf(app)).resolves.toEqual(['leaky', 'bare', 'books']);
    await expect(
      namesOf(app, '?verdict=ready&verdict=unassessed&sort=name'),
    ).resolves.toEqual(['books', 'bare']);
    await expect(namesOf(app, '?check=data:pass&q=LEAK')).resolves.toEqual([
      'leaky',
    ]);
    await expect(namesOf(app, '?lifecycle=Production')).resolves.toHaveLength(
      3,
    );
    await expect(namesOf(app, '?mine=true')).resolves.toEqual(['leaky']);
    const byService = await request(app)
      .get('/services?mine=true')
      .set(SERVICE);
    expect(byService.status).toBe(400);
    expect(byService.body.error.message).toContain('ask with "owner" instead');
  });

  it('filters by what is only declared', async () => {
    for (const [query, names] of [
      ['?verdictVerification=declared', ['books']],
      ['?verdictVerification=verified', []],
      ['?monitoringVerification=declared', ['books']],
      ['?verification=noProvider&sort=name', ['books', 'leaky']],
    ] as const) {
      await expect(namesOf(app, query)).resolves.toEqual(names);
    }
  });

  it('summarizes', async () => {
    const { body } = await request(app).get('/summary');
    expect(body).toEqual({
      totalItems: 3,
      verdicts: { unassessed: 1, notReady: 1, readyWithWaivers: 0, ready: 1 },
      verdictsVerified: { readyWithWaivers: 0, ready: 0 },
      monitoring: {
        monitored: 1,
        partial: 0,
        unmonitored: 1,
        unknown: 1,
        verified: { monitored: 0, partial: 0 },
      },
      verifiableAnswers: { ...noVerifiableAnswers(), declared: 4 },
      unverifiedAnswers: { ...noUnverifiedAnswers(), noProvider: 4 },
      servicesWith: {
        ...noUnverifiedAnswers(),
        verified: 0,
        contradicted: 0,
        noProvider: 2,
      },
      missingProviders: [],
      observing: false,
      matrix: [
        expect.objectContaining({
          dataClass: 'pii',
          monitored: 1,
          unmonitored: 1,
        }),
        expect.objectContaining({ dataClass: 'confidential', monitored: 0 }),
        expect.objectContaining({ dataClass: 'none' }),
        expect.objectContaining({ dataClass: 'unanswered', unknown: 1 }),
      ],
      topOpenChecks: expect.arrayContaining([
        {
          check: 'health-endpoint',
          section: 'monitoring',
          severity: 'blocker',
          services: 2,
        },
      ]),
      urgent: {
        live: 3,
        liveNotReady: 1,
        liveUnassessed: 1,
        sensitiveUnmonitored: 1,
        dataClass: 'pii',
      },
      contradictions: { total: 0, services: 0 },
      portal: { status: 'assessed' },
      visibility: 'complete',
    });
  });

  it('takes the inventory, of values and of free text', async () => {
    const values = await request(app).get('/inventory/data');
    expect(values.body).toMatchObject({
      totalItems: 3,
      values: [{ value: 'pii', services: 2 }],
      statuses: { pass: 2, unanswered: 1 },
    });
    const texts = await request(app).get('/inventory/purpose?q=books');
    expect(texts.body).toMatchObject({
      totalItems: 1,
      values: [],
      answers: [
        {
          entityRef: 'component:default/books',
          status: 'pass',
          text: 'Keeps the books of the shop',
        },
      ],
    });
    const unknown = await request(app).get('/inventory/dta');
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toContain('did you mean "data"?');
  });

  it('counts for checklists, and tells findings from platform issues', async () => {
    const checklists = await request(app).get('/checklists');
    expect(checklists.body.items).toMatchObject([
      {
        id: 'small',
        digest: checklist.digest,
        counts: {
          data: { pass: 2, unanswered: 1 },
          'health-endpoint': { pass: 1, fail: 1, unanswered: 1 },
        },
      },
    ]);
    const problems = await request(app).get('/problems');
    expect(problems.body).toMatchObject({
      totalFindings: 1,
      findings: [
        { entityRef: 'component:default/leaky', code: 'unknown-name' },
      ],
    });
    expect(
      problems.body.platformIssues.map(
        (issue: { message: string }) => issue.message,
      ),
    ).toEqual([
      'unknown key "chek"',
      'about ',
      'about component:default/leaky',
    ]);
  });

  it('says why there is nothing', async () => {
    const absence = async (name: string) => {
      const { status, body } = await request(app).get(
        `/services/component/default/${name}`,
      );
      return `${status} ${body.error.message}`;
    };
    await expect(absence('nobody')).resolves.toBe(
      '404 There is no component:default/nobody in the catalog',
    );
    await expect(absence('Library')).resolves.toBe(
      '404 component:default/library is in the catalog, but in scope of no checklist: it is of kind Component, type library, lifecycle production, and "small" is for {"kind":"Component","spec.type":"service"}',
    );
    await expect(absence('too-new')).resolves.toContain('not evaluated yet');
  });

  it('evaluates a given entity without storing it', async () => {
    const { body } = await request(app)
      .post('/evaluations')
      .send({
        entity: {
          kind: 'Component',
          metadata: {
            name: 'draft',
            annotations: { 'readiness/data': ['pii', 'confidential'] },
          },
          spec: { type: 'service', system: 'shop' },
        },
        related: [],
      });
    expect(body).toMatchObject({
      checklist: 'small',
      verdict: 'notReady',
      dataClasses: ['confidential', 'pii'],
    });
    await expect(namesOf(app, '?q=draft')).resolves.toEqual([]);

    const post = (send: object) =>
      request(app)
        .post('/evaluations')
        .send(send)
        .then(result => result.status);
    await expect(post({})).resolves.toBe(400);
    await expect(post({ entity: 'a' })).resolves.toBe(400);
    await expect(post({ entity: LIBRARY })).resolves.toBe(404);
    await expect(post({ entity: BOOKS, more: 1 })).resolves.toBe(400);
    await request(app)
      .post('/evaluations')
      .set(ANONYMOUS)
      .send({ entity: BOOKS })
      .expect(401);
  });
});
