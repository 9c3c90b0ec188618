// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestDecisions } from '../__testUtils__/createTestDecisions';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { serviceEntity, WITHOUT_REVIEW } from '../__testUtils__/serviceEntity';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';
const DAY_MS = 24 * 60 * 60 * 1000;

describe('waivers', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('are tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

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
    it('lead from a request over a grant to an end, when the clock has moved', async () => {
      const test = await setUp(id);
      expect(await test.service('books')).toMatchObject({
        verdict: 'notReady',
      });

      const asked = await test.request('ann', 'books', {
        ticket: 'OPS-12',
        reason: 'Reviewers start in January, password=hunter2secret',
      });
      expect(asked.status).toBe(200);
      expect(asked.body).toMatchObject({
        entityRef: BOOKS,
        name: 'books',
        owner: 'group:default/shop',
        checklist: 'small',
        check: 'code-review',
        severity: 'required',
        checkStatus: 'unanswered',
        state: 'requested',
        source: 'api',
        ticket: 'OPS-12',
        until: '2026-12-31',
        requestedBy: 'user:default/ann',
        requestedAt: '2026-11-23T10:00:00.000Z',
        version: 1,
        actions: ['withdraw'],
      });
      expect(asked.body.reason).toContain('Reviewers start in January');
      expect(asked.body.reason).not.toContain('hunter2');
      // A request alone lets nothing pass.
      await test.sweep.run();
      expect(await test.service('books')).toMatchObject({
        verdict: 'notReady',
      });

      test.clock.time += DAY_MS;
      const granted = await test.decide('otto', asked.body, 'grant', {
        comment: 'Until they are here',
      });
      expect(granted.status).toBe(200);
      expect(granted.body).toMatchObject({
        state: 'granted',
        decidedBy: 'user:default/otto',
        decidedAt: '2026-11-24T10:00:00.000Z',
        comment: 'Until they are here',
        checkStatus: 'waived',
        version: 2,
        actions: ['revoke'],
      });
      expect(granted.body.decisions).toMatchObject([
        {
          action: 'request',
          by: 'user:default/ann',
          to: 'requested',
          basis: { verdict: 'notReady', status: 'unanswered', revision: 1 },
        },
        {
          action: 'grant',
          by: 'user:default/otto',
          from: 'requested',
          to: 'granted',
          comment: 'Until they are here',
          basis: { status: 'unanswered' },
        },
      ]);

      const service = await test.service('books');
      expect(service).toMatchObject({
        verdict: 'readyWithWaivers',
        score: { passed: 5, waived: 1, total: 6 },
      });
      const result = await test.result('books');
      expect(result).toMatchObject({
        status: 'waived',
        was: 'unanswered',
        waiver: {
          check: 'code-review',
          by: 'user:default/otto',
          id: asked.body.id,
          ticket: 'OPS-12',
        },
      });
      expect(result.verification).toBeUndefined();

      // A draft of the same service has it too.
      const draft = await test.post('ann', '/evaluations', {
        withStored: true,
        entity: serviceEntity('books', { annotations: WITHOUT_REVIEW }),
      });
      expect(draft.body).toMatchObject({
        verdict: 'readyWithWaivers',
        difference: { verdict: { direction: 'same' }, checks: [] },
      });

      // Nothing to do until its end: through its last day, in UTC.
      test.takeWrites();
      await test.sweep.run();
      expect(test.takeWrites()).toEqual([]);
      test.clock.time = Date.parse('2026-12-31T23:59:59Z');
      await test.sweep.run();
      expect(await test.service('books')).toMatchObject({
        verdict: 'readyWithWaivers',
      });
      test.clock.time = Date.parse('2027-01-01T00:00:00Z');
      await test.sweep.run();
      expect(await test.service('books')).toMatchObject({
        verdict: 'notReady',
      });
      const ended = await test.get('otto', `/waivers/${asked.body.id}`);
      expect(ended.body).toMatchObject({
        state: 'expired',
        endedBy: 'readiness',
        endedAt: '2027-01-01T00:00:00.000Z',
        actions: [],
      });
      expect(ended.body.decisions.at(-1)).toMatchObject({
        action: 'expire',
        by: 'readiness',
        from: 'granted',
        to: 'expired',
      });

      // A clock that is set back brings nothing back.
      test.clock.time = Date.parse('2026-12-15T00:00:00Z');
      await test.sweep.run();
      await test.refresh(BOOKS);
      expect(await test.service('books')).toMatchObject({
        verdict: 'notReady',
      });
      expect(
        (await test.get('otto', `/waivers/${asked.body.id}`)).body.state,
      ).toBe('expired');
    });

    it('say in the history who granted, revoked, and what ended by itself', async () => {
      const test = await setUp(id);
      const first = await test.granted('books', { until: '2026-12-01' });
      const revoked = await test.decide('olga', first, 'revoke', {
        comment: 'The review is skipped on purpose',
      });
      expect(revoked.body).toMatchObject({
        state: 'revoked',
        decidedBy: 'user:default/otto',
        endedBy: 'user:default/olga',
        checkStatus: 'unanswered',
      });
      const second = await test.granted('books', { until: '2026-12-02' });
      test.clock.time = Date.parse('2026-12-03T08:00:00Z');
      await test.sweep.run();

      const { body } = await test.get(
        'ann',
        '/services/component/default/books/history',
      );
      const causes = body.items
        .filter(({ type }: { type: string }) => type === 'verdict')
        .map((entry: any) => [entry.from, entry.to, entry.causes]);
      const change = (of: { id: string }, action: string, by: string) => ({
        type: 'waiver',
        checks: ['code-review'],
        waivers: [
          expect.objectContaining({
            id: of.id,
            check: 'code-review',
            action,
            by,
          }),
        ],
      });
      expect(causes).toEqual([
        [
          'readyWithWaivers',
          'notReady',
          [change(second, 'expired', 'readiness')],
        ],
        [
          'notReady',
          'readyWithWaivers',
          [change(second, 'granted', 'user:default/otto')],
        ],
        [
          'readyWithWaivers',
          'notReady',
          [change(first, 'revoked', 'user:default/olga')],
        ],
        [
          'notReady',
          'readyWithWaivers',
          [change(first, 'granted', 'user:default/otto')],
        ],
      ]);
    });

    it('are refused, withdrawn and given back', async () => {
      const test = await setUp(id);
      const refused = await test.decide(
        'otto',
        (
          await test.request('ann', 'books')
        ).body,
        'refuse',
        { comment: 'No' },
      );
      expect(refused.body).toMatchObject({
        state: 'refused',
        decidedBy: 'user:default/otto',
        comment: 'No',
        actions: [],
      });
      expect((await test.service('books')).verdict).toBe('notReady');

      // A colleague of the same team withdraws as well.
      const asked = (await test.request('ann', 'books')).body;
      expect((await test.decide('eve', asked, 'withdraw')).status).toBe(403);
      expect((await test.decide('amy', asked, 'withdraw')).body).toMatchObject({
        state: 'withdrawn',
        endedBy: 'user:default/amy',
      });

      const granted = await test.granted('books');
      const back = await test.decide('amy', granted, 'withdraw');
      expect(back.body).toMatchObject({
        state: 'notNeeded',
        endedBy: 'user:default/amy',
      });
      expect((await test.service('books')).verdict).toBe('notReady');
    });

    it('replace the one in force when a later one is granted', async () => {
      const test = await setUp(id);
      const first = await test.granted('books', { until: '2026-12-01' });
      const second = await test.granted('books', { until: '2027-01-15' });
      expect(
        (await test.get('otto', `/waivers/${first.id}`)).body,
      ).toMatchObject({
        state: 'notNeeded',
        endedBy: 'readiness',
        comment: `Replaced by ${second.id}`,
      });
      expect((await test.result('books')).waiver.id).toBe(second.id);
    });
  });
});
