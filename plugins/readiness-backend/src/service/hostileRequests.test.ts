// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  createTestRouter,
  seedRouter,
} from '../__testUtils__/createTestRouter';
import { writeCursor } from './request/cursor';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

it('is tested on both engines', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

describe.each(databases.eachSupportedId())('hostile requests on %p', id => {
  let knex: Knex;
  let app: express.Express;

  beforeAll(async () => {
    knex = await databases.init(id);
    await seedRouter(knex);
    ({ app } = createTestRouter({ knex }));
  });

  const FILTERS = [
    'q=%00',
    'q=a%00b',
    'type=%00',
    'lifecycle=%00',
    'owner=group:default/a%00',
    'system=a%00',
    'domain=a%00',
    'answer=purpose:%00',
    'answer=persistence:a%00',
    'check=load-test:%00',
    'section=%00',
    'verification=%00',
    'changedSince=%00',
  ];
  it.each(
    ['/services', '/services.csv', '/summary', '/inventory/purpose'].flatMap(
      path => FILTERS.map(filter => `${path}?${filter}`),
    ),
  )('refuse GET %s', async path => {
    const { status, body } = await request(app).get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain('character that no text may hold');
  });

  it.each([
    '/services/component/default/a%00',
    '/services/component/%00/books',
    '/services/component/default/b%00/brief.md',
    '/services/component/default/b%00/history',
    '/inventory/%00',
    '/services/component/default/%FF',
  ])('refuse GET %s', async path => {
    const { status } = await request(app).get(path);
    expect(status).toBe(400);
  });

  it.each<[string, object]>([
    ['a value', { kind: 'Component', metadata: { name: 'a\u0000' } }],
    ['half a character', { kind: 'Component', metadata: { name: '\ud800' } }],
    [
      'a key',
      { kind: 'Component', metadata: { name: 'a', labels: { '\u0000': 'b' } } },
    ],
  ])('refuse a body with NUL or half a character in %s', async (_, entity) => {
    const { status, body } = await request(app)
      .post('/evaluations')
      .send({ entity });
    expect(status).toBe(400);
    expect(body.error.message).toContain('character that no text may hold');
    expect(body.error.message).toContain('"entity.metadata');
  });

  async function queryOf(path: string): Promise<string> {
    const { body } = await request(app).get(`${path}limit=1`);
    const { nextCursor } = body;
    return JSON.parse(Buffer.from(nextCursor, 'base64url').toString()).query;
  }

  const POSITIONS: [string, unknown[]][] = [
    ['too few', ['a']],
    ['too many', [0, 'a', 1, 2]],
    ['none', []],
    ['texts for numbers', ['a', 'b', 'c']],
    ['numbers for texts', [0, 1, 2]],
    ['a number above 32 bits', [1e12, 'a', 1]],
    ['a fraction', [0.5, 'a', 1]],
    ['a number above all', [1e300, 'a', 1]],
    ['an id above 32 bits', [0, 'a', 1e15]],
    ['NUL', [0, '\u0000', 1]],
    ['half a character', [0, '\ud800', 1]],
    ['a list', [[0], 'a', 1]],
    ['an object', [{ a: 1 }, 'a', 1]],
    ['null', [null, 'a', 1]],
    ['a text of 10,000', [0, 'a'.repeat(1_100), 1]],
  ];
  it.each(
    ['next', 'previous'].flatMap(direction =>
      POSITIONS.map(([what, position]) => [what, direction, position] as const),
    ),
  )('refuse a forged cursor: %s, %s', async (_, direction, position) => {
    const cursor = writeCursor({
      query: await queryOf('/services?'),
      direction,
      position,
      total: 3,
    } as never);
    const { status, body } = await request(app).get(
      `/services?limit=1&cursor=${cursor}`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('start without one');
  });

  it.each([
    '/services?',
    '/problems?',
    '/services/component/default/bare/history?',
  ])('refuse %slimit=Infinity, which no limit is held against', async path => {
    for (const limit of ['Infinity', '%2BInfinity', '-Infinity', '1e999']) {
      const { status, body } = await request(app).get(`${path}limit=${limit}`);
      expect([limit, status]).toEqual([limit, 400]);
      expect(body.error.message).toContain('limit');
    }
  });

  it('take the true cursors of every order', async () => {
    for (const sort of [
      'name',
      'owner',
      'system',
      'verdict',
      'verdictSince',
      'score',
      'blockers',
      'monitoring',
      'dataClass',
      'launchDate',
    ]) {
      for (const order of [sort, `-${sort}`]) {
        const path = `/services?limit=1&sort=${order}`;
        const first = await request(app).get(path);
        const second = await request(app).get(
          `${path}&cursor=${first.body.nextCursor}`,
        );
        expect([order, second.status]).toEqual([order, 200]);
        expect(second.body.items).toHaveLength(1);
      }
    }
  });

  it.each([1e300, 1.5, 'a', null, [1], 2 ** 63])(
    'refuse a forged cursor of a history: %p',
    async position => {
      await knex('readiness_changes').insert(
        (
          await knex('readiness_changes').limit(1)
        ).map(({ change_id: _, ...row }) => row),
      );
      const path = '/services/component/default/bare/history?';
      const { name, entity_ref: ref } = (
        await knex('readiness_assessments').where({ name: 'bare' })
      )[0];
      expect([name, ref]).toEqual(['bare', 'component:default/bare']);
      const { fingerprint } =
        jest.requireActual<typeof import('./request/cursor')>(
          './request/cursor',
        );
      const cursor = writeCursor({
        query: fingerprint(['history', ref]),
        direction: 'next',
        position: [position],
        total: 0,
      } as never);
      const { status } = await request(app).get(`${path}cursor=${cursor}`);
      expect(status).toBe(400);
    },
  );
});

describe('POST /evaluations', () => {
  let app: express.Express;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    await seedRouter(knex);
    ({ app } = createTestRouter({ knex }));
  });

  const post = (body: string) =>
    request(app)
      .post('/evaluations')
      .set('Content-Type', 'application/json')
      .send(body);
  const entityWith = (metadata: object, rest: object = {}) =>
    JSON.stringify({
      entity: {
        kind: 'Component',
        metadata: { name: 'draft', ...metadata },
        spec: { type: 'service' },
        ...rest,
      },
    });
  const annotations = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `readiness/some-key-${index}`,
        'some value',
      ]),
    );

  it.each<[string, string, string]>([
    [
      '140,000 annotations',
      `${entityWith({ annotations: annotations(140_000) }).slice(
        0,
        4_990_000,
      )}"}}}}`,
      'entity.metadata.annotations has more than 20000 entries, which is the limit (readiness.limits.requests.members)',
    ],
    [
      '1,001 annotations',
      entityWith({ annotations: annotations(1_001) }),
      'entity.metadata.annotations has 1001 entries: the limit is 1000 (readiness.limits.entity.annotations)',
    ],
    [
      '12,001 relations',
      entityWith(
        {},
        { relations: Array(12_001).fill({ type: 'a', targetRef: 'b' }) },
      ),
      'entity.relations has 12001 items: the limit is 12000 (readiness.limits.entity.relations)',
    ],
    [
      'a related entity that is too large',
      JSON.stringify({
        entity: { kind: 'Component', metadata: { name: 'a' } },
        related: [
          {
            kind: 'System',
            metadata: { name: 'b', tags: Array(1_001).fill('a') },
          },
        ],
      }),
      'related[0].metadata.tags has 1001 items: the limit is 1000 (readiness.limits.entity.listed)',
    ],
    [
      'a million brackets',
      `{"entity":{"kind":"Component","metadata":{"name":"a","x":${'['.repeat(
        1e6,
      )}`,
      'is nested deeper than 40 levels, which is the limit (readiness.limits.requests.depth)',
    ],
    ['half a JSON', '{"entity":', 'The body is no JSON'],
  ])('refuses %s, with the place and the limit', async (_, body, message) => {
    const result = await post(body);
    expect(result.body.error.message).toContain(message);
    expect(result.status).toBe(400);
  });

  it('refuses a body of more than 5 MB with the limit', async () => {
    const { status, body } = await post(`"${'x'.repeat(5_000_000)}"`);
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      'The body is longer than 5000000 bytes, which is the limit (readiness.limits.requests.body)',
    );
  });

  it('finds the place past escapes, strings with brackets, and lists', async () => {
    const { body } = await post(
      `{"a\\"{[,":"\\\\","related":[{},{"b":[${'0,'.repeat(20_001)}0]}]}`,
    );
    expect(body.error.message).toContain('related[1].b has more than 20000');
  });

  it('reads an annotation of a megabyte as far as it goes', async () => {
    const { status, body } = await post(
      entityWith({ annotations: { 'readiness/purpose': 'word '.repeat(2e5) } }),
    );
    expect(status).toBe(200);
    expect(body.findings).toMatchObject([{ code: 'too-long' }]);
  });

  it('keeps 200 findings, and says how many there are', async () => {
    const { body } = await post(entityWith({ annotations: annotations(900) }));
    expect(body.findings).toHaveLength(201);
    expect(body.findings.at(-1)).toMatchObject({
      code: 'more-findings',
      more: 700,
      message: 'There are 700 more findings, which are not listed.',
    });
  });
});
