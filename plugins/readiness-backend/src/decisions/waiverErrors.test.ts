// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestDecisions } from '../__testUtils__/createTestDecisions';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { serviceEntity, WITHOUT_REVIEW } from '../__testUtils__/serviceEntity';
import { smallChecklist } from '../__testUtils__/smallChecklist';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';
const DAY_MS = 24 * 60 * 60 * 1000;

describe('waivers, when something is wrong,', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setUp(
    id: Parameters<typeof databases.init>[0],
    options: Partial<Parameters<typeof createTestDecisions>[0]> = {},
  ) {
    const knex = await databases.init(id);
    const catalog = new TestCatalog(
      serviceEntity('books', { annotations: WITHOUT_REVIEW }),
      serviceEntity('shelf', { annotations: WITHOUT_REVIEW }),
      serviceEntity('ready'),
    );
    const test = await createTestDecisions({ knex, catalog, ...options });
    await test.sweep.run();
    return { ...test, knex, catalog };
  }

  describe.each(databases.eachSupportedId())('on %p', id => {
    it('are decided once when two decide at once, and the second sees the first decision', async () => {
      const test = await setUp(id);
      const other = await createTestDecisions({
        knex: test.knex,
        catalog: test.catalog,
      });
      const asked = (await test.request('ann', 'books')).body;
      const [one, two] = await Promise.all([
        test.decide('otto', asked, 'grant'),
        other.decide('olga', asked, 'refuse'),
      ]);
      const [won, lost] = one.status === 200 ? [one, two] : [two, one];
      expect([won.status, lost.status]).toEqual([200, 409]);
      expect(lost.body.error).toMatchObject({
        name: 'ConflictError',
        waiver: {
          id: asked.id,
          state: won.body.state,
          decidedBy: won.body.decidedBy,
          version: 2,
        },
      });
      expect(lost.body.error.message).toContain(
        `was ${won.body.state} by ${won.body.decidedBy}`,
      );
      expect(await test.knex('readiness_decisions').select('action')).toEqual([
        { action: 'request' },
        { action: won.body.state === 'granted' ? 'grant' : 'refuse' },
      ]);
    });

    it('are decided once by a decision that is sent twice', async () => {
      const test = await setUp(id);
      const asked = (await test.request('ann', 'books')).body;
      await test.decide('otto', asked, 'grant');
      const again = await test.decide('otto', asked, 'grant');
      expect(again.status).toBe(200);
      expect(again.body).toMatchObject({ state: 'granted', version: 2 });
      expect(again.body.decisions).toHaveLength(2);
      // Another decision of the same person is another one.
      expect((await test.decide('otto', asked, 'refuse')).status).toBe(409);
      // With the right version, but it is granted already.
      expect((await test.decide('otto', again.body, 'grant')).status).toBe(409);
    });

    it('are requested once by a request that is sent twice, and one at a time for a check', async () => {
      const test = await setUp(id);
      const [one, two] = await Promise.all([
        test.request('ann', 'books', { requestId: 'a1' }),
        test.request('ann', 'books', { requestId: 'a1' }),
      ]);
      expect([one.status, two.status]).toEqual([200, 200]);
      expect(two.body.id).toBe(one.body.id);
      // Once it is decided the same request is still the same.
      await test.decide('otto', one.body, 'refuse');
      const late = await test.request('ann', 'books', { requestId: 'a1' });
      expect(late.body).toMatchObject({ id: one.body.id, state: 'refused' });
      const misused = await test.request('ann', 'books', {
        requestId: 'a1',
        check: 'data',
      });
      expect(misused.status).toBe(409);

      const [first, second] = await Promise.all([
        test.request('ann', 'books'),
        test.request('amy', 'books'),
      ]);
      const statuses = [first.status, second.status].sort();
      expect(statuses).toEqual([200, 409]);
      const lost = first.status === 409 ? first : second;
      expect(lost.body.error.waiver).toMatchObject({ state: 'requested' });
    });

    it('end when the checklist loses the check, and stay ended when it comes back', async () => {
      const test = await setUp(id);
      const granted = await test.granted('books');
      const asked = (await test.request('ann', 'shelf')).body;
      const [checklist] = test.checklists.list();
      const sections = checklist.source.sections.map(section => ({
        ...section,
        checks: section.checks.filter(
          ({ id: check }) => check !== 'code-review',
        ),
      }));
      test.checklists.replace(smallChecklist({ sections }));
      // Before a sweep has seen it, nobody grants it.
      const late = await test.decide('otto', asked, 'grant');
      expect(late.status).toBe(409);
      expect(late.body.error.message).toContain('nothing to waive any more');
      await test.sweep.run();
      expect((await test.service('books')).verdict).toBe('ready');
      for (const { id: waiver } of [granted, asked]) {
        const { body } = await test.get('otto', `/waivers/${waiver}`);
        expect(body).toMatchObject({
          state: 'notNeeded',
          endedBy: 'readiness',
        });
        expect(body.checkStatus).toBeUndefined();
        expect(body.comment).toContain('no longer has the check "code-review"');
      }
      test.checklists.replace(smallChecklist());
      await test.sweep.run();
      expect((await test.service('books')).verdict).toBe('notReady');
    });

    it('stay with the ref: a renamed service starts without, a deleted one keeps its record', async () => {
      const test = await setUp(id);
      const granted = await test.granted('books');
      const asked = (await test.request('ann', 'shelf')).body;
      test.catalog.remove(BOOKS, 'component:default/shelf');
      test.catalog.put(
        serviceEntity('library', { annotations: WITHOUT_REVIEW }),
      );
      await test.sweep.run();
      expect((await test.service('library')).verdict).toBe('notReady');

      const kept = await test.get('otto', `/waivers/${granted.id}`);
      expect(kept.body).toMatchObject({
        entityRef: BOOKS,
        name: 'books',
        state: 'granted',
      });
      expect(kept.body.verdict).toBeUndefined();
      expect(kept.body.decisions).toHaveLength(2);
      const gone = await test.decide('otto', asked, 'grant');
      expect(gone.status).toBe(409);
      expect(gone.body.error.message).toContain(
        'There is no component:default/shelf in the catalog',
      );
      // It can still be put away.
      expect((await test.decide('otto', asked, 'refuse')).status).toBe(200);
      expect((await test.decide('otto', kept.body, 'revoke')).status).toBe(200);
    });

    it('are evaluated once by two replicas while decisions are made', async () => {
      const test = await setUp(id);
      const other = await createTestDecisions({
        knex: test.knex,
        catalog: test.catalog,
      });
      const asked = (await test.request('ann', 'books')).body;
      await Promise.all([
        test.decide('otto', asked, 'grant'),
        test.sweep.run(),
        other.sweep.run(),
        other.refresh(BOOKS),
      ]);
      await other.sweep.run();
      expect(await test.history('books')).toEqual([
        'evaluated notReady',
        'verdict notReady readyWithWaivers',
      ]);
    });

    it('take effect with the next sweep when the backend dies between decision and evaluation', async () => {
      const test = await setUp(id, {
        reevaluate: async () => {
          throw new Error('killed');
        },
      });
      const granted = await test.granted('books');
      expect(granted).toMatchObject({ state: 'granted' });
      expect((await test.service('books')).verdict).toBe('notReady');
      expect(test.logger.warn).toHaveBeenCalledWith(
        expect.stringContaining('after a decision'),
        expect.anything(),
      );
      await test.sweep.run();
      expect((await test.service('books')).verdict).toBe('readyWithWaivers');
    });

    it('are refused with the place of what is wrong', async () => {
      const test = await setUp(id, {
        config: {
          readiness: {
            waivers: {
              never: ['health-endpoint'],
              maxDuration: { required: { days: 40 } },
            },
          },
        },
      });
      const messageOf = async (name: string, body: object) => {
        const answer = await test.request('ann', name, body);
        return `${answer.status} ${answer.body.error?.message}`;
      };
      expect(await messageOf('books', { until: '2026-11-22' })).toBe(
        '400 The end 2026-11-22 is in the past: write a day from 2026-11-23 on.',
      );
      expect(await messageOf('books', { until: '2027-01-03' })).toBe(
        '400 The end 2027-01-03 is too far: a check of severity required is waived for 40 days at most (readiness.waivers.maxDuration), until 2027-01-02.',
      );
      expect(await messageOf('books', { until: '2026-02-30' })).toContain(
        '400 "2026-02-30" is no day',
      );
      expect(await messageOf('books', { until: '31.12.2026' })).toBe(
        '400 request/body/until must be a day such as 2026-12-31',
      );
      expect(await messageOf('books', { untill: '2026-12-31' })).toBe(
        '400 request/body has "untill", which is not known: use check, checklist, reason, ticket, until, objection, requestId',
      );
      const bulk = await test.post('otto', '/waivers/decisions', {
        action: 'grant',
        waivers: [{ id: 'x', version: 1, reason: 'y' }],
      });
      expect(bulk.body.error.message).toBe(
        'request/body/waivers/0 has "reason", which is not known: use id, version',
      );
      expect(await messageOf('books', { reason: ' later ' })).toContain(
        '400 The reason "later" is too short',
      );
      expect(await messageOf('books', { check: 'code-revew' })).toContain(
        '400 There is no check "code-revew": did you mean "code-review"?',
      );
      expect(await messageOf('books', { checklist: 'big' })).toContain(
        '400 There is no checklist "big"',
      );
      expect(await messageOf('ready', {})).toBe(
        '400 "code-review" of component:default/ready passes: there is nothing to waive',
      );
      expect(await messageOf('nothing', {})).toContain(
        '404 There is no component:default/nothing in the catalog',
      );
      expect(await messageOf('books', { objection: true })).toContain(
        '400 Nothing contradicts the answer to "code-review"',
      );
      test.catalog.put(
        serviceEntity('books', {
          annotations: {
            ...WITHOUT_REVIEW,
            'readiness/health-endpoint': 'none',
          },
        }),
      );
      await test.refresh(BOOKS);
      expect(await messageOf('books', { check: 'health-endpoint' })).toBe(
        '400 "health-endpoint" is never waived here (readiness.waivers.never).',
      );
      expect(await test.knex('readiness_waivers')).toEqual([]);
      // The last day that is possible is possible.
      expect(await messageOf('books', { until: '2027-01-02' })).toContain(
        '200',
      );
    });

    it('are granted within the limit of the day on which they are granted', async () => {
      const test = await setUp(id);
      const asked = (await test.request('ann', 'books')).body;
      const tooFar = await test.decide('otto', asked, 'grant', {
        until: '2028-01-01',
      });
      expect(tooFar.status).toBe(400);
      const past = await test.decide('otto', asked, 'grant', {
        until: '2026-11-01',
      });
      expect(past.status).toBe(400);
      const shorter = await test.decide('otto', asked, 'grant', {
        until: '2026-12-05',
      });
      expect(shorter.body).toMatchObject({
        state: 'granted',
        until: '2026-12-05',
      });

      // One that nobody decided on in time is over.
      const late = (await test.request('ann', 'shelf')).body;
      test.clock.time = Date.parse('2027-01-02T00:00:00Z');
      const over = await test.decide('otto', late, 'grant');
      expect(over.status).toBe(409);
      expect(over.body.error.waiver).toMatchObject({ state: 'expired' });
      const listed = await test.get('otto', '/waivers?state=expired');
      expect(listed.body.items.map((one: any) => one.name).sort()).toEqual([
        'books',
        'shelf',
      ]);
    });

    it('stay ended when the clock is set back, and go on being decided', async () => {
      const test = await setUp(id);
      const today = test.clock.time;
      const ended = await test.granted('books', { until: '2026-12-01' });
      test.clock.time = Date.parse('2026-12-02T00:00:00Z');
      await test.sweep.run();
      expect((await test.service('books')).verdict).toBe('notReady');

      test.clock.time = today - DAY_MS;
      await test.sweep.run();
      expect((await test.service('books')).verdict).toBe('notReady');
      const stored = await test.get('otto', `/waivers/${ended.id}`);
      expect(stored.body).toMatchObject({ state: 'expired' });

      // The day that it is now counts, and the record keeps the order of the decisions.
      const anew = await test.granted('books', { until: '2026-12-01' });
      expect(anew).toMatchObject({ state: 'granted', until: '2026-12-01' });
      expect((await test.service('books')).verdict).toBe('readyWithWaivers');
      expect(anew.decisions.map(({ action }: any) => action)).toEqual([
        'request',
        'grant',
      ]);
      const { body } = await test.get('otto', '/decisions');
      expect(body.items.map(({ action }: any) => action)).toEqual([
        'grant',
        'request',
        'expire',
        'grant',
        'request',
      ]);
    });
  });
});
