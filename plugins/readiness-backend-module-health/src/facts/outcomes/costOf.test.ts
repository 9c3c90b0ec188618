// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../../client/probing/types';
import { answered, cannotTell, collect } from '../../testing/collect';

const heartbeat = {
  sql: { status: true, message: 'OK' },
  celery: { status: false, message: 'expired' },
  ours: { status: true, message: 'OK' },
};

const counted = (limit: string, left: string) => ({
  'x-ratelimit-limit': limit,
  'x-ratelimit-remaining': left,
});

describe('costOf', () => {
  it.each([
    ['cheap', { milliseconds: 99 }, []],
    [cannotTell('promises'), { headers: { 'x-ratelimit-limit': '10' } }, []],
    [cannotTell('promises'), { headers: { 'ratelimit-policy': '10;w=1' } }, []],
    ['rate-limited', { headers: counted('10', '9') }, []],
    ['rate-limited', { headers: { ratelimit: 'limit=10, remaining=3' } }, []],
    [cannotTell('promises'), { headers: counted('10', '10') }, []],
    ['expensive', { headers: { 'cache-control': 'max-age=30' } }, [{}]],
    [
      'expensive',
      { headers: { 'cache-control': 'private, max-age=30' } },
      [{}],
    ],
    [
      'cached',
      { headers: { 'cache-control': 'max-age=30' } },
      [{ milliseconds: 5 }],
    ],
    [
      'cheap',
      { milliseconds: 9, headers: { 'cache-control': 'max-age=30' } },
      [],
    ],
    ['cached', { headers: { age: '3' } }, []],
    ['cached', { headers: { 'x-cache': 'HIT from edge' } }, []],
    ['cached', {}, [{ milliseconds: 5 }]],
    ['expensive', {}, [{ milliseconds: 400 }]],
    ['expensive', { headers: { 'cache-control': 'no-store' } }, [{}]],
    ['expensive', { headers: { 'cache-control': 'max-age=0' } }, [{}]],
    [cannotTell('not clear'), {}, [{ milliseconds: 200 }]],
    [cannotTell('not clear'), { body: '{"status":"UP"}' }, []],
    [cannotTell('got no response'), {}, [{ status: 500 }]],
    // Whose time it was makes no difference, or all of it.
    ['cheap', { milliseconds: 99, ownDelay: 90 }, []],
    ['expensive', { ownDelay: 150 }, [{ ownDelay: 150 }]],
    [{ error: expect.stringContaining('busy') }, { ownDelay: 250 }, []],
    [
      { error: expect.stringContaining('busy') },
      {},
      [{ milliseconds: 350, ownDelay: 300 }],
    ],
  ] as [unknown, Partial<ProbeAnswer>, Partial<ProbeAnswer>[]][])(
    'evaluates the cost %j of %j and then %j',
    async (cost, first, seconds) => {
      const body = JSON.stringify(heartbeat);
      const slow = { status: 503, milliseconds: 500 };
      const { facts, probe } = await collect([
        answered(body, { ...slow, ...first }),
        ...seconds.map(second => answered(body, { ...slow, ...second })),
      ]);
      expect(facts.cost).toEqual(cost);
      // Where one look tells, it does not look twice.
      expect(probe).toHaveBeenCalledTimes(1 + seconds.length);
    },
  );

  it('tells what was measured, and which header promises more', async () => {
    const slow = (headers: Record<string, string>) =>
      answered(heartbeat, { milliseconds: 600, headers });
    const measured = async (headers: Record<string, string>) => {
      const { facts } = await collect([slow(headers), slow(headers)]);
      return [facts.measured, facts.promised];
    };
    expect(await measured({ 'cache-control': 'max-age=60' })).toEqual([
      'two calls in a row took 300 ms or more each, although the header cache-control promises a cache',
      ['cached'],
    ]);
    expect(await measured({ 'cache-control': 'private, max-age=60' })).toEqual([
      'two calls in a row took 300 ms or more each',
      [],
    ]);
  });

  it('does not take the time of the start for that of a kept result', async () => {
    const at = (more: object) =>
      answered(
        { status: 'up', details: { db: { status: 'up' } }, ...more },
        { milliseconds: 500 },
      );
    for (const key of ['startedAt', 'buildTime', 'certificate_expires']) {
      const same = { [key]: '2026-11-20T10:00:00.123Z' };
      const { facts } = await collect([at(same), at(same)]);
      expect(facts.cost).toBe('expensive');
    }
  });

  it('keeps what was known of the time when it was busy itself', async () => {
    const { facts } = await collect([
      answered('OK', { milliseconds: 500, ownDelay: 450 }),
    ]);
    expect(facts.response).toEqual({ error: expect.stringContaining('busy') });
    expect(facts.reachable).toBe(true);
  });

  it('goes by the fastest of the last four looks: whatever else goes on only adds', async () => {
    let state: string | undefined;
    const next = async (milliseconds: number, ownDelay?: number) => {
      const answer = answered(heartbeat, { milliseconds, ownDelay });
      const seen = await collect([answer, answer], { state });
      state = seen.state;
      const { speed } = seen.facts.response as { speed: string };
      return `${seen.facts.cost} ${speed}`;
    };
    expect(await next(30)).toBe('cheap under 100 ms');
    expect(await next(700)).toBe('cheap under 100 ms');
    expect(await next(700)).toBe('cheap under 100 ms');
    // What is unclear is no look.
    expect(await next(700, 650)).toBe('cheap under 100 ms');
    expect(await next(700)).toBe('cheap under 100 ms');
    expect(await next(700)).toBe('expensive 300 ms or more');
    expect(await next(30)).toBe('cheap under 100 ms');
  });

  it('knows a kept result by its times', async () => {
    const at = (time: string) =>
      answered(
        { status: 'up', details: { db: { status: 'up', timestamp: time } } },
        { milliseconds: 500 },
      );
    const cost = async (results: ProbeAnswer[], state?: string) =>
      (await collect(results, { state })).facts.cost;
    const [t1, t2] = ['2026-11-23T10:00:00.123Z', '2026-11-23T10:00:00.634Z'];
    expect(await cost([at(t1), at(t1)])).toBe('cached');
    expect(await cost([at(t1), at(t2)])).toBe('expensive');
    // The same second tells nothing.
    const second = '2026-11-23T10:00:00Z';
    expect(await cost([at(second), at(second)])).toBe('expensive');
    const { state } = await collect([at(second), at(second)]);
    expect(await cost([at(second)], state)).toBe('cached');
    expect(await cost([at(t1), at(t2)], state)).toBe('expensive');
  });
});
