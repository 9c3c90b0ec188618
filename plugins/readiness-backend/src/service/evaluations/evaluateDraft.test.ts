// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  Check,
  EvaluationRequest,
  EvaluationResult,
} from 'backstage-plugin-readiness-common';
import express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import { createTestEvidence } from '../../__testUtils__/createTestEvidence';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import { smallChecklist } from '../../__testUtils__/smallChecklist';
import { serviceEntity } from '../../__testUtils__/serviceEntity';
import { TestChecklists } from '../../__testUtils__/TestChecklists';
import { TestProvider } from '../../__testUtils__/TestProvider';
import { EntityVisibility } from '../../permissions/EntityVisibility';
import { entitiesOf } from '../../permissions/entitiesOf';
import { AuthorizedReadinessService } from '../AuthorizedReadinessService';
import { createRouter } from '../createRouter';
import { DefaultReadinessService } from '../DefaultReadinessService';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const CHECKS: Check[] = [
  {
    id: 'health-endpoint',
    question: 'Where is its health endpoint?',
    severity: 'blocker',
    answer: { type: 'url', values: ['none'] },
    fails: ['none'],
    evidence: { fact: 'test.reachable', compare: 'exists' },
  },
  {
    id: 'license',
    question: 'Under which license?',
    severity: 'required',
    answer: { type: 'license' },
    evidence: { fact: 'code.license', compare: 'equals', answers: true },
  },
  {
    id: 'code-review',
    question: 'Is the code reviewed?',
    severity: 'required',
    answer: { type: 'choice', values: ['yes', 'no'] },
    fails: ['no'],
    inheritable: true,
  },
];

const checklist = smallChecklist({
  sections: [{ id: 'monitoring', title: 'Monitoring', checks: CHECKS }],
  contradictions: [
    {
      id: 'nobody-answers',
      severity: 'blocker',
      check: 'health-endpoint',
      requires: ['health-endpoint'],
      requiresFacts: ['test.reachable'],
      when: { 'facts.test.reachable': false },
      message: 'Nobody answers at {answer:health-endpoint}.',
    },
    {
      id: 'endpoint-in-test',
      severity: 'required',
      check: 'health-endpoint',
      requires: ['code-review'],
      when: { 'answers.code-review': { $contains: 'no' } },
      message: 'Not reviewed.',
    },
  ],
});
const OTHER_CHECKLIST = smallChecklist({ id: 'other', contradictions: [] });

const OLD = 'https://books.example.com/health';
const NEW = 'https://new.example.com/health';
const OTHER = 'https://other.example.com/health';
const BOOKS_REF = 'component:default/books';
const SHOP_REF = 'system:default/shop';

const SHOP: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: 'shop',
    annotations: { 'readiness/code-review': 'yes' },
  },
  spec: { owner: 'group:default/shop' },
};
const SECRET: Entity = {
  ...SHOP,
  metadata: { name: 'secret', annotations: { 'readiness/code-review': 'no' } },
};
const BOOKS = serviceEntity('books', {
  annotations: {
    'readiness/health-endpoint': OLD,
    'readiness/license': 'MIT',
  },
  spec: { system: 'shop' },
  relations: { partOf: [SHOP_REF] },
});
const OTHERS = serviceEntity('others', {
  annotations: { 'readiness/health-endpoint': OTHER },
});

/** The file of `books`: no relations, and other annotations or fields of the spec. */
function draft(
  annotations: Record<string, unknown> = {},
  spec: object = {},
): EvaluationRequest['entity'] {
  return {
    apiVersion: BOOKS.apiVersion,
    kind: BOOKS.kind,
    metadata: {
      name: 'books',
      annotations: { ...BOOKS.metadata.annotations, ...annotations },
    },
    spec: { ...BOOKS.spec, ...spec },
  };
}

const CONDITIONAL = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { resourceType: 'catalog-entity', rule: 'IS', params: {} },
} as PolicyDecision;

function statusOf({ checks }: EvaluationResult, id: string) {
  const { status, verification, notObservedYet } = checks.find(
    ({ check }) => check === id,
  )!;
  return [status, verification, notObservedYet && 'notObservedYet']
    .filter(Boolean)
    .join(' ');
}

it('is tested on both engines', () => {
  expect(databases.eachSupportedId()).toHaveLength(2);
});

describe.each(databases.eachSupportedId())('a draft on %p', id => {
  let knex: Knex;
  let catalog: TestCatalog;
  let provider: TestProvider;
  let evaluation: Awaited<ReturnType<typeof createTestEvidence>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    catalog = new TestCatalog(BOOKS, OTHERS, SHOP, SECRET);
    provider = new TestProvider();
    evaluation = await createTestEvidence({
      knex,
      catalog,
      providers: [provider, new TestProvider('code', ['license'])],
      checklists: new TestChecklists(checklist, OTHER_CHECKLIST),
    });
  });

  /** Lets the provider see, three times, that somebody answers or not. */
  async function observe(isReachable: boolean) {
    provider.see = () => [{ value: isReachable }];
    for (let time = 0; time < 3; time++) {
      await evaluation.pass(11 * 60_000, provider);
    }
  }

  /** Asks as somebody who may read these; default: everything. */
  function asReaderOf(...readable: string[]) {
    const isLimited = readable.length > 0;
    const mayRead = (ref: string) => !isLimited || readable.includes(ref);
    catalog.mayUserRead = mayRead;
    const service = catalog.asService();
    const result = isLimited
      ? CONDITIONAL
      : ({ result: AuthorizeResult.ALLOW } as PolicyDecision);
    const known = (ref: string) =>
      [BOOKS, OTHERS, SHOP, SECRET].map(stringifyEntityRef).includes(ref);
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async () => [result],
      authorize: async queries =>
        queries.map(query => ({
          result:
            !isLimited ||
            ('resourceRef' in query &&
              known(String(query.resourceRef)) &&
              mayRead(String(query.resourceRef)))
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
        })) as any,
    });
    const logger = mockServices.logger.mock();
    const now = () => evaluation.clock.now();
    const app = express();
    app.use(
      createRouter({
        service: new AuthorizedReadinessService({
          inner: new DefaultReadinessService({
            knex,
            checklists: evaluation.checklists,
            catalog: service,
            userInfo: mockServices.userInfo(),
            now,
            reevaluate: async () => {},
            evidence: evaluation.evidence,
            drafts: evaluation.drafts,
          }),
          visibility: new EntityVisibility({
            permissions,
            catalog: service,
            knex,
            logger,
            now,
            entitiesInScope: () => entitiesOf(evaluation.checklists),
          }),
          permissions,
        }),
        httpAuth: mockServices.httpAuth(),
        auditor: mockServices.auditor.mock(),
        validateResponses: true,
      }),
    );
    app.use(
      MiddlewareFactory.create({
        logger,
        config: mockServices.rootConfig(),
      }).error(),
    );
    const post = (body: unknown) =>
      request(app)
        .post('/evaluations')
        .set('Authorization', mockCredentials.user.header())
        .send(body as object);
    return {
      post,
      async evaluate(
        entity: unknown,
        more: Partial<EvaluationRequest> = {},
      ): Promise<EvaluationResult> {
        const response = await post({ entity, withStored: true, ...more });
        expect([response.status, response.body.error]).toEqual([
          200,
          undefined,
        ]);
        return response.body;
      },
    };
  }

  it('counts what was observed of the same target, and changes nothing then', async () => {
    await observe(true);
    const { evaluate } = asReaderOf();
    const result = await evaluate(draft());
    expect(statusOf(result, 'health-endpoint')).toBe('pass verified');
    expect(statusOf(result, 'code-review')).toBe('pass declared');
    expect(result.targets).toEqual([
      expect.objectContaining({ provider: 'code', state: 'notObservedYet' }),
      {
        provider: 'test',
        state: 'stored',
        target: OLD,
        checks: ['health-endpoint'],
      },
    ]);
    expect(result.stored).toMatchObject({ verdict: 'ready', blockers: [] });
    expect(result.difference).toEqual({
      verdict: { from: 'ready', to: 'ready', direction: 'same' },
      checks: [],
      contradictions: { arisen: [], vanished: [] },
    });
  });

  it('has not observed a changed target yet: neither passed nor contradicted', async () => {
    await observe(false);
    const { evaluate } = asReaderOf();
    const same = await evaluate(draft());
    expect(statusOf(same, 'health-endpoint')).toBe('contradicted declared');
    const changed = await evaluate(draft({ 'readiness/health-endpoint': NEW }));
    expect(statusOf(changed, 'health-endpoint')).toBe(
      'pass declared notObservedYet',
    );
    expect(changed.targets!.find(({ provider: of }) => of === 'test')).toEqual({
      provider: 'test',
      state: 'notObservedYet',
      storedTarget: OLD,
      checks: ['health-endpoint'],
    });
    expect(changed.difference!.contradictions).toEqual({
      arisen: [],
      vanished: [
        {
          check: 'health-endpoint',
          id: 'nobody-answers',
          severity: 'blocker',
          message: `Nobody answers at ${OLD}.`,
          notObservedYet: true,
        },
      ],
    });
  });

  it('does not learn what was observed of the target of another service', async () => {
    provider.see = ({ key }) => [{ value: key === OTHER ? false : true }];
    for (let time = 0; time < 3; time++) {
      await evaluation.pass(11 * 60_000, provider);
    }
    expect(await evaluation.outcomeOf('others')).toContain('contradicted');
    const { evaluate } = asReaderOf();
    const result = await evaluate(
      draft({ 'readiness/health-endpoint': OTHER }),
    );
    expect(statusOf(result, 'health-endpoint')).toBe(
      'pass declared notObservedYet',
    );
    expect(JSON.stringify(result)).not.toContain('Nobody answers');
  });

  it('has not observed another folder of the same repository yet', async () => {
    provider.partOf = ({ entity }) =>
      entity.metadata.annotations?.['backstage.io/source-location'];
    await observe(false);
    const { evaluate } = asReaderOf();
    const same = await evaluate(draft());
    expect(statusOf(same, 'health-endpoint')).toBe('contradicted declared');
    const moved = await evaluate(
      draft({ 'backstage.io/source-location': 'url:https://x.example/b/' }),
    );
    expect(statusOf(moved, 'health-endpoint')).toBe(
      'pass declared notObservedYet',
    );
  });

  it('keeps the relations that others make, and not those that it has removed', async () => {
    const stores = ['resource:default/mine', 'resource:default/shared'];
    catalog.put(
      {
        ...BOOKS,
        spec: { ...BOOKS.spec, dependsOn: ['resource:mine'] },
        relations: [
          ...BOOKS.relations!,
          ...stores.map(targetRef => ({ type: 'dependsOn', targetRef })),
        ],
      },
      ...stores.map(ref => ({
        ...SHOP,
        kind: 'Resource',
        metadata: { name: ref.split('/')[1] },
        spec: { type: 'mysql' },
      })),
    );
    await evaluation.sweep.run();
    const { evaluate } = asReaderOf();
    const result = await evaluate(
      draft({}, { dependsOn: ['resource:no-such'] }),
    );
    expect(result.findings).toMatchObject([
      {
        code: 'dangling-relation',
        message: expect.stringContaining('resource:default/no-such'),
      },
    ]);
    let given: unknown;
    provider.targetOf = ({ entity }) => {
      given ??= entity.relations;
      return undefined;
    };
    await evaluate(draft());
    expect(given).toEqual([
      { type: 'dependsOn', targetRef: 'resource:default/shared' },
      { type: 'ownedBy', targetRef: 'group:default/shop' },
      { type: 'partOf', targetRef: SHOP_REF },
    ]);
  });

  it('tells what a change does to checks, verdict and contradictions', async () => {
    await observe(true);
    const { evaluate } = asReaderOf();
    const result = await evaluate(
      draft({ 'readiness/code-review': 'no', 'readiness/license': undefined }),
    );
    expect(result.difference).toEqual({
      verdict: { from: 'ready', to: 'notReady', direction: 'worse' },
      checks: [
        {
          check: 'health-endpoint',
          severity: 'blocker',
          counted: true,
          direction: 'worse',
          from: { status: 'pass', answer: OLD, verification: 'verified' },
          to: { status: 'contradicted', answer: OLD, verification: 'verified' },
        },
        expect.objectContaining({
          check: 'license',
          direction: 'worse',
          to: { status: 'unanswered' },
        }),
        expect.objectContaining({
          check: 'code-review',
          direction: 'worse',
          from: { status: 'pass', answer: 'yes', verification: 'declared' },
          to: { status: 'fail', answer: 'no', verification: 'declared' },
        }),
      ],
      contradictions: {
        arisen: [
          {
            check: 'health-endpoint',
            id: 'endpoint-in-test',
            severity: 'required',
            message: 'Not reviewed.',
          },
        ],
        vanished: [],
      },
    });
  });

  it('counts facts of the caller instead of stored ones, at once', async () => {
    await observe(true);
    const { evaluate } = asReaderOf();
    const result = await evaluate(draft({ 'readiness/license': undefined }), {
      facts: [
        { name: 'code.license', value: 'Apache-2.0', url: 'https://x.example' },
        { name: 'test.reachable', value: false },
      ],
    });
    expect(statusOf(result, 'license')).toBe('pass verified');
    expect(statusOf(result, 'health-endpoint')).toContain('contradicted');
    const { facts, ...without } = {
      facts: [{ name: 'code.license', cannotTell: 'No file says it.' }],
      entity: draft({ 'readiness/license': undefined }),
    };
    const untold = await evaluate(without.entity, { facts });
    expect(statusOf(untold, 'license')).toBe('unanswered');
  });

  it('is answered without any right as if the entity did not exist', async () => {
    await observe(false);
    const nobody = asReaderOf('component:default/none-of-these');
    const unknown = JSON.parse(
      JSON.stringify(await nobody.evaluate(draft())),
    ) as EvaluationResult;
    expect(unknown.stored).toBeUndefined();
    expect(unknown.difference).toBeUndefined();
    expect(statusOf(unknown, 'health-endpoint')).toBe(
      'pass declared notObservedYet',
    );
    // Its System may not be read either.
    expect(statusOf(unknown, 'code-review')).toBe('unanswered');
    const asNew = JSON.parse(
      JSON.stringify(draft()).replaceAll('"books"', '"no-such"'),
    );
    const other = await nobody.evaluate(asNew);
    expect(JSON.stringify(other).replaceAll('/no-such', '/books')).toBe(
      JSON.stringify(unknown),
    );
  });

  it('keeps a System that the caller may not read, without its name', async () => {
    await observe(true);
    const reader = asReaderOf(BOOKS_REF);
    // The catalog shows this reader the relation, but not the System.
    const kept = await reader.evaluate(draft());
    expect(statusOf(kept, 'code-review')).toBe('pass declared');
    expect(kept.difference!.checks).toEqual([]);

    const other = { system: 'secret' };
    const moved = await reader.evaluate(draft({}, other));
    expect(statusOf(moved, 'code-review')).toBe('unanswered');
    const nowhere = await reader.evaluate(draft({}, { system: 'no-such' }));
    expect(JSON.stringify(moved)).toBe(JSON.stringify(nowhere));

    const allowed = asReaderOf(BOOKS_REF, 'system:default/secret');
    const seen = await allowed.evaluate(draft({}, other));
    expect(statusOf(seen, 'code-review')).toBe('fail declared');
  });

  it('hides the names behind a hidden System, which no relation of its own shows', async () => {
    const domain: Entity = {
      ...SHOP,
      kind: 'Domain',
      metadata: {
        name: 'hush',
        annotations: { 'readiness/code-review': 'yes' },
      },
    };
    catalog.put(domain, {
      ...SHOP,
      metadata: { name: 'shop' },
      relations: [{ type: 'partOf', targetRef: 'domain:default/hush' }],
    });
    await evaluation.sweep.run();
    const all = await asReaderOf().evaluate(draft());
    expect(JSON.stringify(all)).toContain('domain:default/hush');
    const some = await asReaderOf(BOOKS_REF).evaluate(draft());
    expect(statusOf(some, 'code-review')).toBe('pass declared');
    expect(JSON.stringify(some)).toContain('a service you cannot see');
    expect(JSON.stringify(some)).not.toContain('hush');
    expect(some.difference!.checks).toEqual([]);
  });

  it('takes entities that are sent instead of those of the catalog', async () => {
    const { evaluate } = asReaderOf();
    const system = {
      ...SHOP,
      metadata: {
        name: 'shop',
        annotations: { 'readiness/code-review': 'no' },
      },
    };
    const result = await evaluate(draft(), { related: [system] });
    expect(statusOf(result, 'code-review')).toBe('fail declared');
  });

  it('is evaluated by the checklist that is asked for', async () => {
    const { evaluate, post } = asReaderOf();
    const result = await evaluate(draft(), { checklist: 'other' });
    expect(result).toMatchObject({
      checklist: 'other',
      digest: OTHER_CHECKLIST.digest,
      entityRef: BOOKS_REF,
    });
    // There is no stored evaluation by that one.
    expect(result.stored).toBeUndefined();
    const wrong = await post({ entity: draft(), checklist: 'smal' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('did you mean "small"?');
    const library = draft({}, { type: 'library' });
    const outside = await post({ entity: library, checklist: 'small' });
    expect(outside.status).toBe(404);
    expect(outside.body.error.message).toContain(
      'not in scope of the checklist "small"',
    );
  });

  it('keeps the age of answers that stay as they are', async () => {
    await observe(true);
    const { evaluate } = asReaderOf();
    const result = await evaluate(draft({ 'readiness/license': 'ISC' }));
    const since = (check: string) =>
      result.checks.find(one => one.check === check)!.firstSeenAt;
    expect(since('license')).toBe(evaluation.clock.time);
    expect(since('health-endpoint')).toBeLessThan(evaluation.clock.time);
  });

  it('stores nothing', async () => {
    const { evaluate } = asReaderOf();
    evaluation.takeWrites();
    await evaluate(draft({ 'readiness/health-endpoint': NEW }));
    expect(evaluation.takeWrites()).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['withStored', { withStored: 'yes' }, 'withStored'],
    ['checklist', { checklist: 7 }, 'checklist'],
    ['a fact without a name', { facts: [{ value: 1 }] }, 'name'],
    [
      'the name of a fact',
      { facts: [{ name: 'x', value: 1 }] },
      'request/body/facts/0/name must be the name of a fact such as repository.license',
    ],
    [
      'annotations that are a list',
      { entity: { ...draft(), metadata: { name: 'a', annotations: ['a'] } } },
      'entity.metadata.annotations is no map',
    ],
    [
      'annotations of a related entity that are a text',
      {
        related: [
          { kind: 'System', metadata: { name: 'a', annotations: 'a: b' } },
        ],
      },
      'related[0].metadata.annotations is no map',
    ],
    [
      'an unknown key',
      { withstored: true },
      'There is no key "withstored": did you mean "withStored"?',
    ],
    [
      'an unknown key of a fact',
      { facts: [{ name: 'code.license', valu: 1 }] },
      'There is no key of facts[0] "valu": did you mean "value"?',
    ],
    [
      'a fact that says nothing',
      { facts: [{ name: 'code.license' }] },
      'facts[0]: code.license: it needs exactly one of value, cannotTell and error',
    ],
    [
      'a fact that is too long',
      { facts: [{ name: 'code.license', value: 'x'.repeat(16_001) }] },
      'facts[0]: code.license: its value is longer than 16000 characters',
    ],
    [
      'a fact that is there twice',
      {
        facts: [
          { name: 'code.license', value: 'a' },
          { name: 'code.license', value: 'b' },
        ],
      },
      'facts[1]: code.license is there twice',
    ],
    [
      'more facts than 200',
      { facts: Array(201).fill({ name: 'code.license', value: 1 }) },
      'facts',
    ],
    [
      'an entity that is too large',
      {
        entity: draft(
          Object.fromEntries(
            Array.from({ length: 1_001 }, (_, index) => [`a/${index}`, 'x']),
          ),
        ),
      },
      'entity.metadata.annotations has 1003 entries',
    ],
    [
      'relations to too many that nobody has read',
      {
        entity: draft(
          {},
          {
            dependsOn: Array.from({ length: 501 }, (_, i) => `resource:r${i}`),
          },
        ),
      },
      'more than 500 others',
    ],
  ])('refuses %s, and names it', async (_, body, message) => {
    const { post } = asReaderOf();
    const response = await post({ entity: draft(), withStored: true, ...body });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(message);
  });

  it('takes hostile annotations and names for what they are', async () => {
    const { evaluate } = asReaderOf();
    const result = await evaluate(
      draft({
        'readiness/health-endpoint': 'https://user:hunter22@x.example/health',
        'readiness/__proto__': 'x',
        'readiness/license': '{{ secret }} <script>alert(1)</script>',
        'backstage.io/managed-by-location': 'file:/etc/passwd',
        'backstage.io/source-location': 'file:/etc/',
      }),
    );
    expect(JSON.stringify(result)).not.toContain('hunter22');
    expect(JSON.stringify(result)).not.toContain('/etc');
    for (const name of [
      'a b',
      '../x',
      'a:b/c',
      "'; drop table x",
      'ü'.repeat(400),
    ]) {
      const other = await evaluate({
        kind: 'Component',
        metadata: { name },
        spec: {
          type: 'service',
          system: { a: 1 },
          dependsOn: ['resource:a b/c/d', 7, null, '::', ''],
        },
      });
      expect(other.stored).toBeUndefined();
    }
  });
});
