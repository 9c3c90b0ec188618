// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createTestDecisions,
  type TestUser,
} from '../__testUtils__/createTestDecisions';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { otherEntity } from '../__testUtils__/otherEntity';
import { serviceEntity, WITHOUT_REVIEW } from '../__testUtils__/serviceEntity';

jest.setTimeout(60_000);

const OPS = { readiness: { waivers: { grantedBy: ['ops'] } } };

function conditional(conditions: any): PolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'readiness',
    resourceType: 'readiness-waiver',
    conditions,
  };
}

function rule(name: string, params: object) {
  return { rule: name, resourceType: 'readiness-waiver', params };
}

describe('who decides', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setUp(
    id: Parameters<typeof databases.init>[0],
    options: Partial<Parameters<typeof createTestDecisions>[0]> = {},
  ) {
    const knex = await databases.init(id);
    const catalog = new TestCatalog(
      serviceEntity('books', { annotations: WITHOUT_REVIEW }),
      serviceEntity('shelf', {
        annotations: { ...WITHOUT_REVIEW, 'readiness/data': '' },
        relations: { ownedBy: ['group:default/others'] },
      }),
      otherEntity('Group', 'ops'),
      otherEntity('Group', 'shop'),
    );
    const test = await createTestDecisions({ knex, catalog, ...options });
    await test.sweep.run();
    return { ...test, knex, catalog };
  }

  describe.each(databases.eachSupportedId())('on %p', id => {
    it('owners request, and people only', async () => {
      const test = await setUp(id);
      const eve = await test.request('eve', 'books');
      expect(eve.status).toBe(403);
      expect(eve.body.error.message).toBe(
        'Waivers are requested by the owner of a service, which is group:default/shop',
      );
      const service = await test.request('service', 'books');
      expect(service.status).toBe(403);
      expect(service.body.error.message).toContain('not by the service');
      expect((await test.request('ann', 'books')).status).toBe(200);
    });

    it('those of readiness.waivers.requestedBy request for services of others', async () => {
      const test = await setUp(id, {
        config: { readiness: { waivers: { requestedBy: ['ops'] } } },
      });
      expect((await test.request('otto', 'books')).status).toBe(200);
      expect((await test.request('eve', 'books')).status).toBe(403);
    });

    it('nobody grants their own request, whichever other group they are in', async () => {
      const test = await setUp(id, { config: OPS });
      const { body: own } = await test.request('both', 'books');
      expect(own.actions).toEqual(['withdraw']);
      for (const action of ['grant', 'refuse']) {
        const answer = await test.decide('both', own, action);
        expect(answer.status).toBe(403);
        expect(answer.body.error.message).toContain('somebody else has to');
      }
      // Nor does a service in their name.
      const service = await test.decide('service', own, 'grant');
      expect(service.status).toBe(403);
      expect((await test.decide('otto', own, 'grant')).status).toBe(200);
    });

    it('a colleague of the requester grants only if the configuration names them', async () => {
      const plain = await setUp(id);
      const { body: asked } = await plain.request('ann', 'books');
      const amy = await plain.decide('amy', asked, 'grant');
      expect(amy.status).toBe(403);
      expect(amy.body.error.message).toContain(
        'owned by group:default/shop, which you belong to',
      );
      expect((await plain.decide('otto', asked, 'grant')).status).toBe(200);

      const named = await setUp(id, { config: OPS });
      const { body: other } = await named.request('ann', 'books');
      expect((await named.decide('both', other, 'grant')).status).toBe(200);
    });

    it('a non-member does not grant, nor a member of a group that is gone', async () => {
      const test = await setUp(id, { config: OPS });
      const { body: asked } = await test.request('ann', 'books');
      const eve = await test.decide('eve', asked, 'grant');
      expect(eve.status).toBe(403);
      expect(eve.body.error.message).toBe(
        'This is decided by group:default/ops, and you are none of them',
      );
      test.catalog.remove('group:default/ops');
      const otto = await test.decide('otto', asked, 'grant');
      expect(otto.status).toBe(403);
      expect(otto.body.error.message).toContain(
        'group:default/ops may decide, but is no longer in the catalog',
      );
      const rules = await test.get('otto', '/waiver-rules');
      expect(rules.body).toMatchObject({
        maxDays: { blocker: 90, required: 180, recommended: 365 },
        grantedBy: ['group:default/ops'],
        may: { read: true, request: true, grant: false, revoke: false },
      });
      expect(await test.knex('readiness_decisions')).toHaveLength(1);
    });

    it('the rules for one service name the open checks that the caller may request a waiver for', async () => {
      const test = await setUp(id, {
        config: { readiness: { waivers: { never: ['data'] } } },
      });
      const rulesOf = (user: TestUser, query: string) =>
        test.get(user, `/waiver-rules?${query}`);
      const books = 'entityRef=component:default/books';
      const owner = await rulesOf('ann', books);
      expect(owner.status).toBe(200);
      expect(owner.body.requestable).toEqual(['code-review']);
      // Not the owner's: nothing to press.
      expect((await rulesOf('otto', books)).body.requestable).toEqual([]);
      expect((await test.get('ann', '/waiver-rules')).body).not.toHaveProperty(
        'requestable',
      );
      expect((await rulesOf('ann', 'entityRef=absent')).status).toBe(404);
    });

    it('a policy that says no is named', async () => {
      const denied: string[] = [];
      const test = await setUp(id, {
        policy: permission =>
          denied.includes(permission)
            ? { result: AuthorizeResult.DENY }
            : undefined,
      });
      const { body: asked } = await test.request('ann', 'books');
      denied.push(
        'readiness.waiver.request',
        'readiness.waiver.grant',
        'readiness.waiver.revoke',
        'readiness.decisions.read',
        'readiness.gate.read',
      );
      for (const [answer, name] of [
        [await test.request('ann', 'shelf'), 'readiness.waiver.request'],
        [await test.decide('otto', asked, 'grant'), 'readiness.waiver.grant'],
        [await test.decide('otto', asked, 'revoke'), 'readiness.waiver.revoke'],
        [await test.get('otto', '/waivers'), 'readiness.decisions.read'],
        [
          await test.get('otto', `/waivers/${asked.id}`),
          'readiness.decisions.read',
        ],
        [await test.get('otto', '/decisions'), 'readiness.decisions.read'],
        [await test.get('otto', '/gate/answers'), 'readiness.decisions.read'],
        [
          await test.get('otto', '/services/component/default/books/gate'),
          'readiness.gate.read',
        ],
      ] as const) {
        expect(answer.body.error?.message).toContain(name);
        expect(answer.status).toBe(403);
      }
    });

    it('conditions of a policy decide about owner, requester, severity and check', async () => {
      const policy = (permission: string, user: string) => {
        if (permission === 'readiness.waiver.request') {
          return conditional({
            anyOf: [
              rule('IS_ENTITY_OWNER', { claims: ['group:default/shop'] }),
              rule('HAS_CHECK', { checks: ['data'] }),
            ],
          });
        }
        if (permission === 'readiness.waiver.grant') {
          return conditional({
            allOf: [
              rule('HAS_SEVERITY', { severities: ['required'] }),
              { not: rule('IS_REQUESTER', { claims: [user] }) },
            ],
          });
        }
        if (
          permission === 'readiness.decisions.read' &&
          user === 'user:default/eve'
        ) {
          return conditional({
            not: rule('IS_ENTITY_OWNER', { claims: ['Group:Default/Shop'] }),
          });
        }
        return undefined;
      };
      const test = await setUp(id, { policy });
      const { body: books } = await test.request('amy', 'books');
      expect((await test.request('otto', 'shelf')).status).toBe(403);
      const { body: shelf } = await test.request('otto', 'shelf', {
        check: 'data',
      });
      expect(shelf.state).toBe('requested');

      // Eve reads what the conditions let through, one by one and in lists.
      const seen = await test.get('eve', '/waivers');
      expect(seen.body).toMatchObject({
        items: [{ name: 'shelf' }],
        totalItems: 1,
        counts: { requested: 1 },
      });
      expect((await test.get('eve', `/waivers/${books.id}`)).status).toBe(404);
      expect((await test.get('eve', `/waivers/${shelf.id}`)).status).toBe(200);
      expect((await test.get('eve', '/decisions')).body.items).toHaveLength(1);

      // A blocker is beyond what the conditions let anybody grant.
      const blocker = await test.decide('olga', shelf, 'grant');
      expect(blocker.status).toBe(403);
      expect(blocker.body.error.message).toContain('permission policy');
      expect((await test.decide('ann', books, 'grant')).status).toBe(200);
    });

    it('what a caller may not read is answered like what does not exist', async () => {
      const test = await setUp(id, {
        hidden: { 'component:default/books': ['ann'] },
      });
      const { body: asked } = await test.request('ann', 'books');
      const none = await test.decide(
        'otto',
        { id: 'none', version: 1 },
        'grant',
      );
      const hidden = await test.decide('otto', asked, 'grant');
      expect([none.status, hidden.status]).toEqual([404, 404]);
      expect(hidden.body.error.message.replace(asked.id, 'none')).toBe(
        none.body.error.message,
      );
      expect((await test.request('otto', 'books')).body.error.message).toBe(
        'There is no component:default/books in the catalog',
      );
    });

    it('every decision and every refusal is in the audit log, with the answers it was made on', async () => {
      const test = await setUp(id, { config: OPS });
      await test.request('eve', 'books');
      const { body: asked } = await test.request('ann', 'books');
      await test.decide('eve', asked, 'grant');
      await test.decide('otto', asked, 'grant');
      await test.decide('olga', asked, 'refuse');
      test.clock.time = Date.parse('2027-01-02T00:00:00Z');
      await test.sweep.run();
      const about = {
        entityRef: 'component:default/books',
        check: 'code-review',
        until: '2026-12-31',
      };
      expect(test.audited).toMatchObject([
        {
          eventId: 'waiver-request',
          outcome: 'NotAllowedError',
          meta: { action: 'request', ...about },
        },
        {
          eventId: 'waiver-request',
          outcome: 'success',
          meta: { action: 'request', ...about, waiverId: asked.id },
        },
        {
          eventId: 'waiver-decision',
          outcome: 'NotAllowedError',
          meta: { action: 'grant', ...about, waiverId: asked.id },
        },
        {
          eventId: 'waiver-decision',
          outcome: 'success',
          meta: {
            action: 'grant',
            ...about,
            basis: { status: 'unanswered', verdict: 'notReady', revision: 1 },
          },
        },
        {
          eventId: 'waiver-decision',
          outcome: 'ConflictError',
          meta: { action: 'refuse', waiverId: asked.id },
        },
        {
          eventId: 'waiver-decision',
          outcome: 'success',
          meta: { action: 'expire', by: 'readiness', waiverId: asked.id },
        },
      ]);
    });
  });
});
