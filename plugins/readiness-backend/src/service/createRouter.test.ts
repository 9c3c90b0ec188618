// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  ANONYMOUS,
  createTestRouter,
  seedRouter,
  SERVICE,
} from '../__testUtils__/createTestRouter';
import { createRouter } from './createRouter';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('createRouter', () => {
  let knex: Knex;
  let app: express.Express;

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    await seedRouter(knex);
    // Making a router reads the whole description, so most tests share one.
    ({ app } = createTestRouter({ knex }));
  });

  const READS = [
    '/services',
    '/services.csv',
    '/summary',
    '/services/component/default/books',
    '/services/component/default/books/brief.md',
    '/services/component/default/books/history',
    '/inventory/data',
    '/inventory/purpose',
    '/checklists',
    '/problems',
  ];

  it.each(READS)('answers GET %s as described, and no stranger', async path => {
    const { status, body } = await request(app).get(path);
    expect({ status, error: body.error }).toEqual({ status: 200 });

    await request(app).get(path).set(ANONYMOUS).expect(401);
    await request(app).get(path).set(SERVICE).expect(200);
  });

  it('refuses an answer that is not as described', async () => {
    const lying = express();
    lying.use(
      createRouter({
        service: { getSummary: async () => ({ totalItems: 'many' }) } as any,
        httpAuth: mockServices.httpAuth(),
        auditor: mockServices.auditor.mock(),
        validateResponses: true,
      }),
    );
    const { status } = await request(lying).get('/summary');
    expect(status).toBe(500);
  });

  it.each([
    ['/services?limit=0', 'limit must be >= 1'],
    ['/services?limit=201', 'limit must be <= 200'],
    ['/services?limit=x', 'limit must be integer'],
    ['/services?sort=color', 'values: name, -name'],
    ['/services?colour=red', "Unknown query parameter 'colour'"],
    ['/services?verdict=good', 'values: notReady, unassessed'],
    ['/services?monitoring=no', 'values: monitored, partial'],
    ['/services?mine=perhaps', 'mine must be boolean'],
    ['/services?check=load-tets:fail', 'did you mean "load-test"?'],
    ['/services?check=load-test:failed', 'did you mean "fail"?'],
    [
      '/services?check=load-test',
      'check/0 must be a check, a colon, and its status or answer',
    ],
    ['/services?answer=persistence:mysq', 'did you mean "mysql"?'],
    ['/services?answer=colour:red', 'use one of purpose, code-review'],
    ['/services?verification=verifed', 'did you mean "verified"?'],
    [
      '/services?verification=',
      "Empty value found for query parameter 'verification'",
    ],
    [
      '/services?verification=trusted',
      'use one of verified, corroborated, linked',
    ],
    [
      '/summary?verification=code-review:sure',
      'use one of verified, corroborated',
    ],
    ['/services.csv?verification=code-reviews:verified', 'mean "code-review"?'],
    [
      '/services?verification=purpose:verified',
      'Nobody can observe "purpose", so its answers have no verification to filter by: use one of code-review, health-endpoint',
    ],
    [
      '/services?verdictVerification=linked',
      'must be equal to one of the allowed values',
    ],
    [
      '/services?verification=data:noProvider',
      'use one of verified, corroborated, linked, declared, contradicted',
    ],
    ['/services?section=tests', 'use one of purpose, data'],
    ['/services?dataClass=secret', 'use one of pii, confidential, none'],
    ['/services?owner=group:', 'is no entity ref'],
    ['/services?changedSince=2026-02-30', 'write a date such as'],
    ['/services?changedSince=yesterday', 'write a date such as'],
    ['/services?cursor=%25%25', 'This is no cursor: start without one'],
    ['/summary?limit=5', "Unknown query parameter 'limit'"],
    ['/problems?offset=-1', 'offset must be >= 0'],
    ['/checklists?x=1', "Unknown query parameter 'x'"],
  ])('refuses GET %s', async (path, message) => {
    const { status, body } = await request(app).get(path);
    expect(status).toBe(400);
    expect(body.error.name).toBe('InputError');
    expect(body.error.message).toContain(message);
  });

  it('pages with cursors, each for its own query', async () => {
    const first = await request(app).get('/services?limit=2');
    expect(first.body).toMatchObject({ totalItems: 3 });
    expect(first.body).not.toHaveProperty('prevCursor');
    const next = await request(app).get(
      `/services?limit=2&cursor=${first.body.nextCursor}`,
    );
    expect(next.body.items).toHaveLength(1);
    expect(next.body).toMatchObject({ totalItems: 3 });
    expect(next.body).not.toHaveProperty('nextCursor');
    const back = await request(app).get(
      `/services?limit=2&cursor=${next.body.prevCursor}`,
    );
    expect(back.body.items).toEqual(first.body.items);
    expect(back.body).not.toHaveProperty('prevCursor');

    for (const other of ['sort=name', 'q=b', 'mine=true']) {
      const { status, body } = await request(app).get(
        `/services?${other}&cursor=${first.body.nextCursor}`,
      );
      expect(status).toBe(400);
      expect(body.error.message).toContain(
        'cursor belongs to another query: start without one',
      );
    }
  });

  it('writes CSV in which nothing is a formula', async () => {
    const { text, headers } = await request(app).get('/services.csv?sort=name');
    expect(headers['content-type']).toContain('text/csv');
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^"entityRef","name","link","owner","ownerName",/);
    expect(lines[0]).toContain(
      '"verdict","verdictVerification","verdictSince","reason"',
    );
    expect(lines[0]).toContain('"monitoring","monitoringVerification"');
    expect(lines[0]).toContain(
      '"answersVerifiable","answersInconclusive","answersNoProvider"',
    );
    expect(lines.filter(line => line.includes('"ready","declared"'))).toEqual([
      expect.stringContaining('"monitored","declared"'),
    ]);
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
  });
});
