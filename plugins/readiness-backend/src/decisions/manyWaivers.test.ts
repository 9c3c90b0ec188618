// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestDecisions } from '../__testUtils__/createTestDecisions';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { serviceEntity, WITHOUT_REVIEW } from '../__testUtils__/serviceEntity';

jest.setTimeout(60_000);

const WANTED = {
  check: 'code-review',
  reason: 'Reviewers start in January',
  until: '2026-12-31',
};
const NAMES = ['books', 'shelf', 'ready', 'blocked', 'foreign', 'nothing'];

describe('waivers of several services', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setUp(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    const annotations = WITHOUT_REVIEW;
    const catalog = new TestCatalog(
      serviceEntity('books', { annotations, metadata: { title: 'The books' } }),
      serviceEntity('shelf', { annotations }),
      serviceEntity('ready'),
      serviceEntity('blocked', {
        annotations: { ...annotations, 'readiness/health-endpoint': 'none' },
      }),
      serviceEntity('foreign', {
        annotations,
        relations: { ownedBy: ['group:default/others'] },
      }),
    );
    const test = await createTestDecisions({ knex, catalog });
    await test.sweep.run();
    const list = async (query: string, user: 'otto' | 'ann' | 'eve' = 'otto') =>
      (await test.get(user, `/waivers${query}`)).body;
    const names = async (query: string, user?: 'otto' | 'ann' | 'eve') =>
      (await list(query, user)).items.map((one: any) => one.name);
    return { ...test, knex, catalog, list, names };
  }

  describe.each(databases.eachSupportedId())('on %p', id => {
    it('are previewed by name, and requested for each that can have one', async () => {
      const test = await setUp(id);
      await test.request('ann', 'shelf');
      const preview = await test.post('ann', '/waivers/preview', {
        check: WANTED.check,
        until: WANTED.until,
        entityRefs: NAMES,
      });
      expect(preview.body.items).toMatchObject([
        {
          entityRef: 'component:default/books',
          title: 'The books',
          owner: 'group:default/shop',
          checkStatus: 'unanswered',
          verdict: 'notReady',
          level: 'incomplete',
          verdictAfter: 'readyWithWaivers',
          levelAfter: 'complete',
          blockersAfter: [],
        },
        {
          entityRef: 'component:default/shelf',
          problem: { code: 'conflict' },
          // For whoever decides on what is requested.
          verdictAfter: 'readyWithWaivers',
        },
        {
          entityRef: 'component:default/ready',
          problem: {
            code: 'invalid',
            message: expect.stringContaining('passes'),
          },
        },
        {
          entityRef: 'component:default/blocked',
          verdict: 'notReady',
          verdictAfter: 'notReady',
          levelAfter: 'blocked',
          blockersAfter: ['health-endpoint'],
        },
        {
          entityRef: 'component:default/foreign',
          problem: { code: 'notAllowed' },
        },
        {
          entityRef: 'component:default/nothing',
          problem: { code: 'notFound' },
        },
      ]);
      expect(await test.knex('readiness_waivers')).toHaveLength(1);

      const body = { ...WANTED, entityRefs: NAMES, requestId: 'b1' };
      const made = await test.post('ann', '/waivers', body);
      const report = made.body.items.map(
        ({ entityRef, waiver, problem }: any) => [
          entityRef.slice('component:default/'.length),
          waiver?.state ?? problem.code,
        ],
      );
      expect(report).toEqual([
        ['books', 'requested'],
        ['shelf', 'conflict'],
        ['ready', 'invalid'],
        ['blocked', 'requested'],
        ['foreign', 'notAllowed'],
        ['nothing', 'notFound'],
      ]);
      // Sent again, it makes nothing new.
      const again = await test.post('ann', '/waivers', body);
      expect(again.body.items[0].waiver.id).toBe(made.body.items[0].waiver.id);
      expect(await test.knex('readiness_waivers')).toHaveLength(3);

      const { batch } = made.body.items[0].waiver;
      expect((await test.names(`?batch=${batch}`)).sort()).toEqual([
        'blocked',
        'books',
      ]);
      // What the preview said is what is so once it is granted.
      const { items } = await test.list(`?batch=${batch}`);
      const decided = await test.post('otto', '/waivers/decisions', {
        action: 'grant',
        comment: 'All until January',
        waivers: [
          ...items.map(({ id: waiver, version }: any) => ({
            id: waiver,
            version,
          })),
          { id: 'none', version: 1 },
        ],
      });
      expect(
        decided.body.items.map(
          ({ waiver, problem }: any) => waiver?.state ?? problem.code,
        ),
      ).toEqual(['granted', 'granted', 'notFound']);
      expect(await test.verdicts()).toMatchObject({
        books: 'readyWithWaivers',
        blocked: 'notReady',
        shelf: 'notReady',
      });
    });

    it('are listed by state, end, owner, check and text, with counts and pages', async () => {
      const test = await setUp(id);
      const until = ['2026-12-01', '2026-12-20', '2026-12-31'];
      for (const [index, name] of ['books', 'shelf', 'blocked'].entries()) {
        test.clock.time += 1000;
        await test.granted(name, { until: until[index] });
      }
      await test.request('ann', 'blocked', { check: 'health-endpoint' });
      const counts = {
        requested: 1,
        granted: 3,
        ending: 1,
        ended: 0,
        wrongRules: 0,
      };
      expect(await test.list('?state=granted&sort=until')).toMatchObject({
        totalItems: 3,
        counts,
        items: [{ name: 'books' }, { name: 'shelf' }, { name: 'blocked' }],
      });
      expect(await test.list('?endsWithin=14')).toMatchObject({
        totalItems: 1,
        counts,
        items: [{ name: 'books' }],
      });
      expect(await test.names('?endsWithin=30&sort=-until')).toEqual([
        'shelf',
        'books',
      ]);
      expect(await test.names('?severity=blocker')).toEqual(['blocked']);
      expect(
        await test.names('?check=health-endpoint&state=requested'),
      ).toEqual(['blocked']);
      expect(await test.names('?q=SHEL')).toEqual(['shelf']);
      expect(await test.names('?owner=others')).toEqual([]);
      expect(await test.names('?entityRef=books')).toEqual(['books']);
      expect(await test.names('?requestedBy=ann&limit=200')).toHaveLength(4);
      expect(await test.names('?source=git')).toEqual([]);
      expect(await test.names('?mine=true', 'eve')).toEqual([]);
      expect(await test.names('?mine=true', 'ann')).toHaveLength(4);
      expect((await test.list('?check=No+Check')).error.message).toContain(
        'There is no check',
      );

      const pages: string[] = [];
      let cursor = '';
      do {
        const page = await test.list(`?sort=requestedAt&limit=2${cursor}`);
        pages.push(page.items.map((one: any) => one.name).join(' '));
        cursor = page.nextCursor && `&cursor=${page.nextCursor}`;
      } while (cursor);
      expect(pages).toEqual(['books shelf', 'blocked blocked']);

      const before = test.countStatements();
      await test.list('?state=granted');
      expect(test.countStatements() - before).toBeLessThanOrEqual(4);

      // Ended by the time, before a sweep has seen it.
      test.clock.time = Date.parse('2026-12-02T12:00:00Z');
      expect((await test.list('')).counts).toEqual({
        requested: 1,
        granted: 2,
        ending: 0,
        ended: 1,
        wrongRules: 0,
      });
    });

    it('are given in the sections of Decisions, each in its order, in at most four statements', async () => {
      const test = await setUp(id);
      for (const [index, name] of ['books', 'shelf', 'blocked'].entries()) {
        test.clock.time += 1000;
        const { body } = await test.request('ann', name);
        await test.decide('otto', body, ['refuse', 'grant', 'grant'][index], {
          ...(index && { until: ['', '2026-12-31', '2026-12-01'][index] }),
        });
      }
      await test
        .knex('readiness_waivers')
        .where('entity_ref', 'component:default/shelf')
        .update({ wrong_rule: 1 });
      test.clock.time += 1000;
      await test.request('ann', 'books');
      test.clock.time += 1000;
      await test.request('ann', 'blocked', { check: 'health-endpoint' });

      const before = test.countStatements();
      const { body } = await test.get('otto', '/waiver-sections');
      expect(test.countStatements() - before).toBeLessThanOrEqual(4);
      const names = (sections: any) =>
        Object.fromEntries(
          Object.entries(sections).flatMap(([section, items]) =>
            Array.isArray(items)
              ? [[section, items.map(({ name }: any) => name)]]
              : [],
          ),
        );
      expect(names(body)).toEqual({
        requested: ['books', 'blocked'],
        ending: ['blocked'],
        granted: ['shelf'],
        wrongRules: ['shelf'],
        ended: ['books'],
      });
      expect(body.counts).toEqual({
        requested: 2,
        granted: 2,
        ending: 1,
        ended: 1,
        wrongRules: 1,
      });
      const one = await test.get('otto', '/waiver-sections?limit=1&q=book');
      expect(names(one.body)).toEqual({
        requested: ['books'],
        ending: [],
        granted: [],
        wrongRules: [],
        ended: ['books'],
      });
      // The numbers are those of all that fit, not of what is shown.
      const first = await test.get('otto', '/waiver-sections?limit=1');
      expect(first.body.requested).toHaveLength(1);
      expect(first.body.counts.requested).toBe(2);
      const mine = await test.get('eve', '/waiver-sections?mine=true');
      expect(mine.body.counts.requested).toBe(0);
      const wrong = await test.get('otto', '/waiver-sections?severity=large');
      expect(wrong.status).toBe(400);
    });

    it('whose objection was upheld are listed with the rule that is wrong', async () => {
      const test = await setUp(id);
      const granted = await test.granted('books');
      const plain = await test.decide('otto', granted, 'markWrongRule');
      expect(plain.status).toBe(409);

      await test.knex('readiness_waivers').update({
        objection: JSON.stringify({
          rules: [{ id: 'r', message: 'Not so' }],
          observations: [],
        }),
      });
      const marked = await test.decide('otto', granted, 'markWrongRule');
      expect(marked.body).toMatchObject({
        wrongRule: true,
        state: 'granted',
        objection: { rules: [{ id: 'r' }] },
        actions: ['revoke', 'unmarkWrongRule'],
      });
      expect(await test.names('?wrongRule=true')).toEqual(['books']);
      expect(await test.names('?objection=true')).toEqual(['books']);
      expect(
        (await test.decide('ann', marked.body, 'unmarkWrongRule')).status,
      ).toBe(403);
      await test.decide('otto', marked.body, 'unmarkWrongRule');
      expect(await test.names('?wrongRule=true')).toEqual([]);
      expect(
        (await test.get('otto', '/decisions?by=otto')).body.items.map(
          ({ action }: any) => action,
        ),
      ).toEqual(['unmarkWrongRule', 'markWrongRule', 'grant']);
      const page = await test.get('otto', '/decisions?limit=1');
      const next = await test.get(
        'otto',
        `/decisions?limit=1&cursor=${page.body.nextCursor}`,
      );
      expect([page, next].map(({ body }) => body.items[0].action)).toEqual([
        'unmarkWrongRule',
        'markWrongRule',
      ]);
    });
  });
});
