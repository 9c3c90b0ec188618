// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProbeAnswer } from '../probing/types';
import { answered, cannotTell, collect } from '../testing/collect';

const heartbeat = {
  sql: { status: true, message: 'OK' },
  celery: { status: false, message: 'expired' },
  ours: { status: true, message: 'OK' },
};

describe('costOf', () => {
  it.each([
    ['cheap', { milliseconds: 99 }, []],
    ['rate-limited', { headers: { 'x-ratelimit-limit': '10' } }, []],
    ['rate-limited', { headers: { 'ratelimit-policy': '10;w=1' } }, []],
    ['cached', { headers: { 'cache-control': 'max-age=30' } }, []],
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
