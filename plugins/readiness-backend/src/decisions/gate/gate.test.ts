// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestDecisions } from '../../__testUtils__/createTestDecisions';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import {
  READY_ANNOTATIONS,
  serviceEntity,
  WITHOUT_REVIEW,
} from '../../__testUtils__/serviceEntity';
import { pruneGateAnswers } from '../../database/operations/gate/gateAnswers';

jest.setTimeout(60_000);

const HOUR_MS = 60 * 60 * 1000;

describe('the gate', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setUp(
    id: Parameters<typeof databases.init>[0],
    gate: object = {},
    options: Partial<Parameters<typeof createTestDecisions>[0]> = {},
  ) {
    const knex = await databases.init(id);
    const catalog = new TestCatalog(
      serviceEntity('ready', {
        annotations: {
          ...READY_ANNOTATIONS,
          'readiness/load-test': '2026-11-20',
        },
      }),
      serviceEntity('books', { annotations: WITHOUT_REVIEW }),
      serviceEntity('blocked', {
        annotations: {
          ...WITHOUT_REVIEW,
          'readiness/health-endpoint': 'none',
        },
      }),
      serviceEntity('untested', {
        annotations: { ...READY_ANNOTATIONS, 'readiness/load-test': 'no' },
      }),
      serviceEntity('empty', { annotations: {} }),
      serviceEntity('library', { spec: { type: 'library' } }),
    );
    const test = await createTestDecisions({
      knex,
      catalog,
      config: { readiness: { gate } } as any,
      ...options,
    });
    await test.sweep.run();
    const ask = async (
      name: string,
      query = '',
      user: Parameters<typeof test.get>[0] = 'service',
    ) =>
      (await test.get(user, `/services/component/default/${name}/gate${query}`))
        .body;
    /** `answer reason`, with the blockers. */
    const briefly = async (name: string, query = '') => {
      const { answer, reason, blockers } = await ask(name, query);
      return [
        `${answer} ${reason}`,
        ...blockers.map((one: { check: string }) => one.check),
      ].join(' ');
    };
    return { ...test, knex, catalog, ask, briefly };
  }

  describe.each(databases.eachSupportedId())('on %p', id => {
    it('answers by the verdict, or by a level, and names the blockers', async () => {
      const test = await setUp(id);
      expect(await test.briefly('ready')).toBe('allow ready');
      expect(await test.briefly('books')).toBe('refuse notReady code-review');
      expect(await test.briefly('books', '?level=incomplete')).toBe(
        'allow ready',
      );
      expect(await test.briefly('books', '?level=complete')).toBe(
        'refuse notReady code-review',
      );
      // The gravest first.
      expect(await test.briefly('blocked')).toBe(
        'refuse notReady health-endpoint code-review',
      );
      expect(await test.briefly('blocked', '?level=incomplete')).toBe(
        'refuse notReady health-endpoint',
      );
      expect(await test.briefly('empty', '?level=incomplete')).toMatch(
        /^refuse unassessed/,
      );
      // Everything that is assessed has it.
      const nothing = await test.get(
        'service',
        '/services/component/default/blocked/gate?level=blocked',
      );
      expect([nothing.status, nothing.body.error.message]).toEqual([
        400,
        'request/query/level must be equal to one of the allowed values: incomplete, complete, exemplary',
      ]);
      expect(await test.briefly('untested')).toBe('allow ready');
      expect(await test.briefly('untested', '?level=exemplary')).toMatch(
        /^(refuse notReady load-test|allow ready)/,
      );

      expect(await test.ask('books')).toEqual({
        answer: 'refuse',
        reason: 'notReady',
        message: 'component:default/books is not ready: Code review.',
        entityRef: 'component:default/books',
        checklist: 'small',
        verdict: 'notReady',
        level: 'incomplete',
        blockers: [
          {
            check: 'code-review',
            title: 'Code review',
            severity: 'required',
            status: 'unanswered',
          },
        ],
        waivers: [],
        evaluatedAt: '2026-11-23T10:00:00.000Z',
        checkedAt: '2026-11-23T10:00:00.000Z',
        stale: false,
      });
      const { body } = await test.get(
        'ann',
        '/services/component/default/books/gate?checklist=big',
      );
      expect(body.error.message).toContain('There is no checklist "big"');
    });

    it('needs what the configuration says when the request names no level', async () => {
      const test = await setUp(id, { level: 'incomplete' });
      expect(await test.briefly('books')).toBe('allow ready');
      expect(await test.ask('books')).toMatchObject({
        requiredLevel: 'incomplete',
        message: 'component:default/books is incomplete, as needed.',
      });
    });

    it('lets a waiver pass, names it, and no longer when it has ended', async () => {
      const test = await setUp(id);
      await test.granted('books', { until: '2026-12-01' });
      expect(await test.ask('books')).toMatchObject({
        answer: 'allow',
        message: 'component:default/books is ready with waivers.',
        verdict: 'readyWithWaivers',
        waivers: [
          { check: 'code-review', title: 'Code review', until: '2026-12-01' },
        ],
      });
      // No sweep since: the gate has it evaluated itself.
      test.clock.time = Date.parse('2026-12-02T00:00:00Z');
      expect(await test.briefly('books')).toBe('refuse notReady code-review');
      const kept = await test.get('otto', '/gate/answers?entityRef=books');
      expect(
        kept.body.items.map(({ answer, waivers }: any) => [answer, waivers]),
      ).toEqual([
        ['refuse', []],
        ['allow', ['code-review']],
      ]);
      // One from before this was kept.
      await test.knex('readiness_gate_answers').update({ waivers: null });
      const old = await test.get('otto', '/gate/answers?limit=1');
      expect(old.body.items[0]).not.toHaveProperty('waivers');
    });

    it('answers missing alike for what is not there and what the caller may not read', async () => {
      const test = await setUp(
        id,
        {},
        { hidden: { 'component:default/books': ['ann'] } },
      );
      for (const name of ['nothing', 'library', 'books']) {
        expect(await test.ask(name, '', 'otto')).toEqual({
          answer: 'refuse',
          reason: 'missing',
          message: expect.stringContaining(
            `There is no evaluation of component:default/${name}`,
          ),
          entityRef: `component:default/${name}`,
          blockers: [],
          waivers: [],
          stale: false,
        });
      }
      expect(await test.ask('books', '', 'ann')).toMatchObject({
        reason: 'notReady',
      });
      test.catalog.remove('component:default/ready');
      await test.sweep.run();
      expect(await test.briefly('ready')).toBe('refuse missing');
    });

    it.each(['allow', 'warn', 'refuse'])(
      'answers %s when missing or stale, as configured',
      async word => {
        const test = await setUp(id, {
          onMissing: word,
          onStale: word,
          maxAge: { hours: 2 },
        });
        expect(await test.briefly('nothing')).toBe(`${word} missing`);
        test.clock.time += 2 * HOUR_MS;
        expect(await test.briefly('ready')).toBe('allow ready');
        test.clock.time += 1;
        expect(await test.ask('ready')).toMatchObject({
          answer: word,
          reason: 'stale',
          stale: true,
          checkedAt: '2026-11-23T10:00:00.000Z',
        });
        // What is not ready is not better for being old.
        expect(await test.ask('books')).toMatchObject({
          answer: 'refuse',
          reason: 'notReady',
          stale: true,
        });
        // A sweep that changes nothing makes it known again.
        await test.sweep.run();
        expect(await test.briefly('ready')).toBe('allow ready');
      },
    );

    it('only warns a team through a day, and refuses from the next day on', async () => {
      const test = await setUp(id, {
        warn: [
          { owner: 'shop', until: '2026-11-30' },
          { owner: 'group:default/others', until: '2027-01-31' },
        ],
      });
      expect(await test.ask('books')).toMatchObject({
        answer: 'warn',
        reason: 'notReady',
        warnUntil: '2026-11-30',
        message:
          'component:default/books is not ready: Code review. From 2026-12-01 on it is refused.',
      });
      expect(await test.briefly('empty')).toMatch(/^warn unassessed/);
      expect(await test.briefly('nothing')).toBe('refuse missing');
      test.clock.time = Date.parse('2026-11-30T23:59:00Z');
      expect(await test.briefly('books')).toBe('warn notReady code-review');
      test.clock.time = Date.parse('2026-12-01T00:00:00Z');
      expect(await test.briefly('books')).toBe('refuse notReady code-review');
    });

    it('keeps what it answered, and who asked', async () => {
      const test = await setUp(id);
      await test.ask('books', '?level=complete');
      test.clock.time += 1_000;
      await test.ask('ready', '', 'ann');
      await test.ask('nothing');
      const first = await test.get('otto', '/gate/answers?limit=2');
      expect(first.body.items).toEqual([
        {
          at: '2026-11-23T10:00:01.000Z',
          entityRef: 'component:default/nothing',
          answer: 'refuse',
          reason: 'missing',
          blockers: [],
          waivers: [],
          stale: false,
          askedBy: 'external:test-service',
        },
        expect.objectContaining({
          entityRef: 'component:default/ready',
          answer: 'allow',
          askedBy: 'user:default/ann',
        }),
      ]);
      const second = await test.get(
        'otto',
        `/gate/answers?limit=2&cursor=${first.body.nextCursor}`,
      );
      expect(second.body).toEqual({
        items: [
          expect.objectContaining({
            entityRef: 'component:default/books',
            checklist: 'small',
            requiredLevel: 'complete',
            blockers: ['code-review'],
            evaluatedAt: '2026-11-23T10:00:00.000Z',
          }),
        ],
        visibility: 'complete',
      });
      const refused = await test.get(
        'otto',
        '/gate/answers?answer=refuse&entityRef=books',
      );
      expect(refused.body.items).toHaveLength(1);

      await pruneGateAnswers(test.knex, { before: 0, most: 2 });
      expect(await test.knex('readiness_gate_answers')).toHaveLength(2);
      await pruneGateAnswers(test.knex, {
        before: test.clock.time + 1,
        most: 2,
      });
      expect(await test.knex('readiness_gate_answers')).toEqual([]);
    });
  });
});
