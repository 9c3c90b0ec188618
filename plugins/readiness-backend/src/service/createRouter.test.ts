// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import { EntityVisibility } from '../permissions/EntityVisibility';
import { subjectsOf } from '../permissions/subjectsOf';
import { createTestStore } from '../testing/createTestStore';
import { READY_ANNOTATIONS, serviceEntity } from '../testing/serviceEntity';
import { serviceWrite } from '../testing/serviceWrite';
import { smallChecklist } from '../testing/smallChecklist';
import { AuthorizedReadinessService } from './AuthorizedReadinessService';
import { createRouter } from './createRouter';
import { DefaultReadinessService } from './DefaultReadinessService';

jest.setTimeout(60_000);

const NOW = Date.parse('2026-11-23T12:00:00Z');
const CONDITIONAL = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { resourceType: 'catalog-entity', rule: 'IS', params: {} },
} as PolicyDecision;

const BOOKS = serviceEntity('books', {
  metadata: { title: '=HYPERLINK("http://evil")' },
});
const BARE = serviceEntity('bare', { annotations: {} });
const LEAKY = serviceEntity('leaky', {
  annotations: {
    ...READY_ANNOTATIONS,
    'readiness/health-endpoint': 'none',
    'readiness/purpos': 'Keeps the books of the shop',
  },
  relations: { ownedBy: ['group:default/other'] },
});
const SUBJECTS = [BOOKS, BARE, LEAKY];
const LIBRARY = serviceEntity('library', { spec: { type: 'library' } });
const TOO_NEW = serviceEntity('too-new');

const ANONYMOUS = { Authorization: mockCredentials.none.header() };
const SERVICE = { Authorization: mockCredentials.service.header() };

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('createRouter', () => {
  let knex: Knex;
  let app: express.Express;
  const checklist = smallChecklist();
  const registry: ChecklistRegistry = {
    forEntity: entity => (checklist.appliesTo(entity) ? checklist : undefined),
    list: () => [checklist],
    faults: () => [
      {
        code: 'checklist-invalid',
        message: 'unknown key "chek"',
        fix: 'write "check"',
        location: { file: 'ours.yaml', line: 3, column: 5 },
        since: '2026-11-23T00:00:00.000Z',
      },
    ],
    onChange: () => () => {},
    refresh: async () => {},
  };

  beforeAll(async () => {
    knex = await databases.init('SQLITE_3');
    const store = await createTestStore(knex);
    await store.saveServices(
      SUBJECTS.map(entity =>
        serviceWrite({ entity: entity as CatalogEntity, checklist, now: NOW }),
      ),
      NOW,
    );
    for (const subject of ['', 'component:default/leaky']) {
      await store.raiseFault(
        { code: 'evaluation-failed', subject, message: `about ${subject}` },
        NOW,
      );
    }
    // Making a router reads the whole description, so most tests share one.
    ({ app } = setUp());
  });

  function setUp(
    options: {
      decision?: PolicyDecision;
      /** Who is let through by conditions; everybody by default. */
      readable?: Entity[];
      mayRefresh?: boolean;
      stream?: () => AsyncIterable<Entity[]>;
      patienceMs?: number;
    } = {},
  ) {
    const {
      decision = { result: AuthorizeResult.ALLOW } as PolicyDecision,
      readable = [...SUBJECTS, LIBRARY, TOO_NEW],
      mayRefresh = true,
    } = options;
    const isReadable = (ref: string) =>
      decision.result !== AuthorizeResult.DENY &&
      readable.some(
        entity => ref === `component:default/${entity.metadata.name}`,
      );
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async () => [decision],
      authorize: async queries =>
        queries.map(query => ({
          result: (
            'resourceRef' in query && query.resourceRef
              ? isReadable(String(query.resourceRef)) ||
                decision.result === AuthorizeResult.ALLOW
              : mayRefresh
          )
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
        })) as any,
    });
    const base = catalogServiceMock({ entities: readable });
    const catalog = catalogServiceMock.mock({
      getEntityByRef: base.getEntityByRef.bind(base),
      getEntitiesByRefs: base.getEntitiesByRefs.bind(base),
      streamEntities:
        options.stream ??
        async function* stream() {
          yield readable;
        },
      refreshEntity: async () => {},
    });
    const auditor = mockServices.auditor.mock();
    const audited: string[] = [];
    auditor.createEvent.mockImplementation(async ({ eventId, meta }) => ({
      success: async () => {
        audited.push(`${eventId} ${meta?.entityRef} success`);
      },
      fail: async ({ error }) => {
        audited.push(`${eventId} ${meta?.entityRef} ${error.name}`);
      },
    }));
    const now = () => NOW;
    const rescore = jest.fn(async () => true);
    const service = new AuthorizedReadinessService({
      inner: new DefaultReadinessService({
        knex,
        checklists: registry,
        catalog,
        userInfo: mockServices.userInfo({
          userEntityRef: 'user:default/mock',
          ownershipEntityRefs: ['group:default/Other'],
        }),
        now,
        rescore,
      }),
      visibility: new EntityVisibility({
        permissions,
        catalog,
        knex,
        logger: mockServices.logger.mock(),
        now,
        subjects: () => subjectsOf(registry),
        patienceMs: options.patienceMs,
      }),
      permissions,
    });
    const fresh = express();
    fresh.use(
      createRouter({
        service,
        httpAuth: mockServices.httpAuth(),
        auditor,
        validateResponses: true,
      }),
    );
    fresh.use(
      MiddlewareFactory.create({
        logger: mockServices.logger.mock(),
        config: mockServices.rootConfig(),
      }).error(),
    );
    return { app: fresh, audited, rescore, catalog };
  }

  async function namesOf(from: express.Express, query = '') {
    const { body } = await request(from).get(`/services${query}`);
    return body.items?.map((item: { name: string }) => item.name) ?? body.error;
  }

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
    await request(lying).get('/summary').expect(500);
  });

  it.each([
    ['/services?limit=0', 'limit must be >= 1'],
    ['/services?limit=201', 'limit must be <= 200'],
    ['/services?limit=x', 'limit must be integer'],
    ['/services?sort=color', 'values: name, -name'],
    ['/services?colour=red', "Unknown query parameter 'colour'"],
    ['/services?verdict=good', 'values: unassessed, notReady'],
    ['/services?monitoring=no', 'values: monitored, partial'],
    ['/services?mine=perhaps', 'mine must be boolean'],
    ['/services?check=load-tets:fail', 'did you mean "load-test"?'],
    ['/services?check=load-test:failed', 'did you mean "fail"?'],
    ['/services?check=load-test', 'check/0 must match pattern'],
    ['/services?answer=persistence:mysq', 'did you mean "mysql"?'],
    ['/services?answer=colour:red', 'use one of purpose, code-review'],
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

  it('summarizes', async () => {
    const { body } = await request(app).get('/summary');
    expect(body).toEqual({
      totalItems: 3,
      verdicts: { unassessed: 1, notReady: 1, readyWithWaivers: 0, ready: 1 },
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
      urgent: { liveNotReady: 2, sensitiveUnmonitored: 1, dataClass: 'pii' },
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

  it('writes CSV in which nothing is a formula', async () => {
    const { text, headers } = await request(app).get('/services.csv?sort=name');
    expect(headers['content-type']).toContain('text/csv');
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^entityRef,name,owner,/);
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
  });

  it('counts for checklists, and tells slips from faults', async () => {
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
      totalSlips: 1,
      slips: [{ entityRef: 'component:default/leaky', code: 'unknown-name' }],
    });
    expect(
      problems.body.faults.map((fault: { message: string }) => fault.message),
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
      '404 component:default/library is in the catalog, but held to no checklist: it is of kind Component, type library, lifecycle production, and "small" is for {"kind":"Component","spec.type":"service"}',
    );
    await expect(absence('too-new')).resolves.toContain('not scored yet');
  });

  it('judges a given entity without storing it', async () => {
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

  it('refreshes for those who may, and notes it down', async () => {
    const path = '/services/component/default/books/refresh';
    const allowed = setUp();
    await request(allowed.app).post(path).expect(200);
    expect(allowed.rescore).toHaveBeenCalledWith('component:default/books');
    expect(allowed.catalog.refreshEntity).toHaveBeenCalledTimes(1);
    expect(allowed.audited).toEqual([
      'service-refresh component:default/books success',
    ]);

    const forbidden = setUp({ mayRefresh: false });
    const { body } = await request(forbidden.app).post(path).expect(403);
    expect(body.error.message).toContain('readiness.service.refresh');
    expect(forbidden.rescore).not.toHaveBeenCalled();
    expect(forbidden.audited).toEqual([
      'service-refresh component:default/books NotAllowedError',
    ]);

    const unseeing = setUp({ decision: CONDITIONAL, readable: [BARE] });
    await request(unseeing.app).post(path).expect(404);
    await request(app).post(path).set(ANONYMOUS).expect(401);
  });

  describe('with a conditional decision', () => {
    const only = (decision: string, readable: Entity[]) => ({
      decision: {
        ...CONDITIONAL,
        conditions: { rule: decision },
      } as unknown as PolicyDecision,
      readable,
    });

    it('shows everywhere what the catalog shows, and nothing else', async () => {
      const { app: limited, catalog } = setUp(only('books', [BOOKS]));
      await expect(namesOf(limited)).resolves.toEqual(['books']);
      const read = async (path: string) =>
        (await request(limited).get(path)).body;
      await expect(read('/summary')).resolves.toMatchObject({
        totalItems: 1,
        verdicts: { ready: 1, notReady: 0 },
        urgent: { liveNotReady: 0 },
      });
      await expect(read('/inventory/data')).resolves.toMatchObject({
        totalItems: 1,
        values: [{ value: 'pii', services: 1 }],
        statuses: { pass: 1 },
      });
      const { items } = await read('/checklists');
      expect(items[0].counts.data).toEqual({ pass: 1 });
      const problems = await read('/problems');
      expect(problems.totalSlips).toBe(0);
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
      const gate = new Promise<void>(resolve => {
        finish = resolve;
      });
      const { app: limited } = setUp({
        ...only('slow', [BOOKS]),
        patienceMs: 10,
        async *stream() {
          await gate;
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
