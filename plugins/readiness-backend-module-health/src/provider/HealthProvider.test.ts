// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceSubject } from 'backstage-plugin-readiness-node';
import type { IncomingHttpHeaders } from 'node:http';
import type { ProbeAnswer, ProbeFailure } from '../probing/types';
import { HealthProvider } from './HealthProvider';
import { healthFacts } from './healthFacts';

const NOW = Date.UTC(2026, 10, 23);
const MINUTE = 60_000;
const URL_TEXT = 'https://notes.example.test/health';

function subjectWith(answer: string, said = answer): EvidenceSubject {
  return {
    entityRef: 'component:default/notes',
    entity: {
      kind: 'Component',
      metadata: {
        name: 'notes',
        annotations: { 'readiness/health-endpoint': said },
      },
    },
    answers: { 'health-endpoint': [answer] },
  };
}

function answered(
  body: unknown,
  more: Partial<ProbeAnswer> & { headers?: IncomingHttpHeaders } = {},
): ProbeAnswer {
  return {
    kind: 'answer',
    status: 200,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ending: 'complete',
    milliseconds: 10,
    withCredentials: false,
    ...more,
    headers: { 'content-type': 'application/json', ...more.headers },
  };
}

function providerOf(results: (ProbeAnswer | ProbeFailure)[]) {
  const probe = jest.fn(async (_options: { url: string }) => results.shift()!);
  const provider = new HealthProvider({
    prober: { probe },
    every: 15 * MINUTE,
    timeToLive: 120 * MINUTE,
    timeLimit: 10_000,
    concurrency: 20,
  });
  return { provider, probe };
}

/** What was observed, by fact: a value, or `{ cannotTell }` or `{ error }`. */
async function look(
  results: (ProbeAnswer | ProbeFailure)[],
  options: { url?: string; state?: string; now?: number } = {},
) {
  const { url = URL_TEXT, state, now = NOW } = options;
  const { provider, probe } = providerOf(results);
  const result = await provider.observe(
    { key: url, subjects: [] },
    { signal: new AbortController().signal, now, state },
  );
  const facts: Record<string, unknown> = {};
  for (const observation of result.observations) {
    const { fact, value, cannotTell, error } = observation;
    const said = [value, cannotTell, error].filter(item => item !== undefined);
    expect([fact, said.length]).toEqual([fact, 1]);
    expect(observation.observedAt).toBe(now);
    facts[fact.replace('health.', '')] =
      value ?? (cannotTell === undefined ? { error } : { cannotTell });
  }
  expect(Object.keys(facts)).toHaveLength(healthFacts.length);
  return { ...result, facts, probe };
}

const heartbeat = {
  sql: { status: true, message: 'OK' },
  celery: { status: false, message: 'expired' },
  ours: { status: true, message: 'OK' },
};
const nobody: ProbeFailure = {
  kind: 'failure',
  reason: 'nobody',
  message: 'The connection was refused: nothing answers.',
};
const cannotTell = (text: string) => ({
  cannotTell: expect.stringContaining(text),
});

describe('HealthProvider', () => {
  it('looks at the endpoint that a service answers with', () => {
    const { provider } = providerOf([]);
    const target = (...args: Parameters<typeof subjectWith>) =>
      provider.targetOf(subjectWith(...args));
    expect(target('HTTPS://Notes.Example.test:443/health#top')).toBe(URL_TEXT);
    expect(target('none')).toBeUndefined();
    expect(
      provider.targetOf({ ...subjectWith('none'), answers: {} }),
    ).toBeUndefined();
    expect(provider.groupOf(URL_TEXT)).toBe('notes.example.test:443');
    expect(provider.groupOf('http://notes.example.test:8080/x')).toBe(
      'notes.example.test:8080',
    );
    expect(provider.facts).toEqual([...healthFacts]);
  });

  it('probes no monitor that alarms on a missed run', async () => {
    const { provider } = providerOf([]);
    const url = 'https://cron.example.test/p/1';
    const key = provider.targetOf(subjectWith(url, `missed-run ${url}`))!;
    expect(key).toBe(`missed-run ${url}`);
    expect(provider.groupOf(key)).toBe(key);
    const { facts, probe, observations } = await look([], { url: key });
    expect(probe).not.toHaveBeenCalled();
    expect(facts.reachable).toEqual(cannotTell('missed run'));
    expect(observations[0].url).toBe(url);
  });

  it('observes a readable answer, one that says "down" too', async () => {
    const { facts, observations } = await look([
      answered(heartbeat, { status: 503 }),
    ]);
    expect(facts).toEqual({
      reachable: true,
      components: [
        { name: 'celery', kind: 'queue' },
        { name: 'ours' },
        { name: 'sql', kind: 'database' },
      ],
      leaks: [],
      disclosures: [],
      cost: 'cheap',
      response: {
        speed: 'under 100 ms',
        isDeep: true,
        isCached: false,
        isRateLimited: false,
      },
      scheme: 'https',
      authentication: 'anonymous-detail',
      status: 'fail',
      failing: ['celery'],
      answer: '503 in edx-heartbeat.',
    });
    expect(observations.every(({ url }) => url === URL_TEXT)).toBe(true);
  });

  it('cannot tell what is exercised where nothing, or not everything, is listed', async () => {
    const components = async (body: unknown, status = 200) =>
      (await look([answered(body, { status })])).facts.components;
    expect(await components({ status: 'UP' })).toEqual(
      cannotTell('lists no components'),
    );
    expect(
      await components({ status: 'OK', timestamp: 'x', system: {} }),
    ).toEqual(cannotTell('only the components that fail'));
    expect(await components({ status: 'UP', checks: [] })).toEqual([]);
    expect(await components('[+]ping ok\n[+]etcd excluded: ok')).toEqual([
      { name: 'ping', kind: 'system' },
    ]);
    const many = Array.from({ length: 201 }, (_, index) => [`c${index}`, true]);
    expect(await components(Object.fromEntries(many))).toEqual(
      cannotTell('201 components'),
    );
  });

  it('says which rules a body breaks, and repeats nothing of it', async () => {
    const leaking = {
      status: 'UP',
      version: '1.2',
      components: {
        'redis://:FAKE-pass@cache': { status: 'DOWN' },
        db: { status: 'UP', details: { url: 'jdbc://u:FAKE-pass@10.0.0.1' } },
      },
    };
    const { facts, observations, state } = await look([answered(leaking)]);
    expect(facts.leaks).toEqual(['credentials-in-url']);
    expect(facts.disclosures).toEqual(['private-address', 'version']);
    expect(facts.answer).toBe(
      '200 in spring-actuator. It says that all is well while one of its components fails.',
    );
    expect(JSON.stringify([observations, state])).not.toContain('FAKE');

    const behindLogin = await look([
      answered(leaking, { withCredentials: true }),
    ]);
    expect(behindLogin.facts).toMatchObject({
      leaks: ['credentials-in-url'],
      disclosures: cannotTell('with credentials'),
      cost: cannotTell('with credentials'),
      authentication: cannotTell('with credentials'),
    });
    const debugPage = await look([
      answered('<html>Traceback (most recent call last): nginx/1.2', {
        status: 500,
      }),
    ]);
    expect(debugPage.facts).toMatchObject({
      reachable: cannotTell('unreadable'),
      leaks: ['stack-trace'],
      disclosures: ['version'],
      status: 'fail',
    });
  });

  it.each([
    [200, '<html></html>', {}, 'unreadable. The body is a web page'],
    [200, '', {}, 'unreadable. The body is empty'],
    [301, '', { location: 'https://x.test/' }, 'redirects to another host'],
    [403, '{}', {}, 'asks for a login'],
    [405, '', {}, 'does not take GET'],
    [406, '', {}, 'answered 406'],
  ])('cannot tell by a %i with %j %j', async (status, body, headers, text) => {
    const { facts } = await look([answered(body, { status, headers })]);
    expect(facts).toMatchObject({
      reachable: cannotTell(text),
      components: cannotTell(text),
      leaks: expect.anything(),
      status: 'unknown',
      answer: expect.stringContaining(text),
    });
    expect(facts.leaks).not.toEqual([]);
  });

  it('says that a body is cut off', async () => {
    const huge = await look([answered('a', { ending: 'too-large' })]);
    expect(huge.facts.reachable).toEqual(cannotTell('larger than 256 kB'));
    // Readable as far as it goes, and yet not whole.
    const broken = await look([answered('OK', { ending: 'broken' })]);
    expect(broken.facts).toMatchObject({
      reachable: cannotTell('ended before the body did'),
      status: 'unknown',
    });
  });

  it('says that a body is packed', async () => {
    const headers = { 'content-encoding': 'gzip' };
    const packed = await look([answered('OK', { headers })]);
    expect(packed.facts.reachable).toEqual(cannotTell('packed'));
  });

  it('reads logins, plain HTTP and what is not there', async () => {
    const login = await look([answered('{}', { status: 401 })]);
    expect(login.facts).toMatchObject({
      reachable: cannotTell('asks for a login (401)'),
      authentication: 'required',
      scheme: 'https',
    });
    const refused = await look([
      answered('{}', { status: 401, withCredentials: true }),
    ]);
    expect(refused.facts.authentication).toEqual(
      cannotTell('does not accept the configured credentials'),
    );
    const gone = await look([answered('', { status: 404 })]);
    expect(gone.facts).toMatchObject({
      reachable: false,
      components: cannotTell('nothing at this address (404)'),
    });
    const url = 'http://notes.example.test/health';
    const plain = await look([answered('OK')], { url });
    expect(plain.facts).toMatchObject({
      scheme: 'http',
      authentication: 'anonymous-status',
    });
    const upgrade = await look(
      [answered('', { status: 301, headers: { location: URL_TEXT } })],
      { url },
    );
    expect(upgrade.facts.scheme).toEqual(cannotTell('Give the https address'));
  });

  it('tells an outage from an endpoint that is not there', async () => {
    const first = await look([nobody]);
    expect(first.facts).toMatchObject({
      reachable: false,
      components: { cannotTell: nobody.message },
      status: 'unknown',
      answer: nobody.message,
    });
    const { state } = await look([answered('OK')]);
    const later = (minutes: number, result: ProbeAnswer | ProbeFailure) =>
      look([result], { state, now: NOW + minutes * MINUTE });
    const outage = await later(60, nobody);
    expect(outage.facts).toMatchObject({
      reachable: { error: nobody.message },
      components: { error: nobody.message },
      status: 'unknown',
    });
    expect(outage.state).toBe(state);
    expect((await later(25 * 60, nobody)).facts.reachable).toBe(false);

    // The gateway answers for a service that is away.
    const gateway = answered('<html>nginx</html>', { status: 502 });
    expect((await later(60, gateway)).facts).toMatchObject({
      reachable: { error: expect.stringContaining('502') },
      status: 'fail',
    });
    expect((await look([gateway])).facts.reachable).toEqual(cannotTell('502'));
    const hanging: ProbeFailure = {
      kind: 'failure',
      reason: 'timeout',
      message: 'It did not answer within 5 s.',
    };
    expect((await look([hanging])).facts.reachable).toEqual(
      cannotTell('within 5 s'),
    );
    for (const reason of ['refused', 'certificate'] as const) {
      const failure: ProbeFailure = { kind: 'failure', reason, message: 'No.' };
      const { facts } = await later(60, failure);
      expect(facts.reachable).toEqual({ cannotTell: 'No.' });
      expect(facts.status).toEqual({ cannotTell: 'No.' });
    }
  });

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
    [cannotTell('not clear'), { body: '{"status":"UP"}' }, [{}]],
    [cannotTell('got no answer'), {}, [{ status: 500 }]],
  ] as [unknown, Partial<ProbeAnswer>, Partial<ProbeAnswer>[]][])(
    'judges the cost %j of %j and then %j',
    async (cost, first, seconds) => {
      const body = JSON.stringify(heartbeat);
      const slow = { status: 503, milliseconds: 500 };
      const { facts, probe } = await look([
        answered(body, { ...slow, ...first }),
        ...seconds.map(second => answered(body, { ...slow, ...second })),
      ]);
      expect(facts.cost).toEqual(cost);
      // Where one look tells, it does not look twice.
      expect(probe).toHaveBeenCalledTimes(1 + seconds.length);
    },
  );

  it('knows a kept result by its times', async () => {
    const at = (time: string) =>
      answered(
        { status: 'up', details: { db: { status: 'up', timestamp: time } } },
        { milliseconds: 500 },
      );
    const cost = async (results: ProbeAnswer[], state?: string) =>
      (await look(results, { state })).facts.cost;
    const [t1, t2] = ['2026-11-23T10:00:00.123Z', '2026-11-23T10:00:00.634Z'];
    expect(await cost([at(t1), at(t1)])).toBe('cached');
    expect(await cost([at(t1), at(t2)])).toBe('expensive');
    // The same second tells nothing.
    const second = '2026-11-23T10:00:00Z';
    expect(await cost([at(second), at(second)])).toBe('expensive');
    const { state } = await look([at(second), at(second)]);
    expect(await cost([at(second)], state)).toBe('cached');
    expect(await cost([at(t1), at(t2)], state)).toBe('expensive');
  });

  it('does not ask again before it may', async () => {
    const notBefore = async (status: number, text?: string) => {
      const headers: IncomingHttpHeaders = { 'retry-after': text };
      const result = await look([answered('{}', { status, headers })]);
      return result.notBefore && (result.notBefore - NOW) / 1000;
    };
    expect(await notBefore(429, '60')).toBe(60);
    expect(await notBefore(503, '30')).toBe(30);
    expect(await notBefore(429, 'Mon, 23 Nov 2026 00:02:00 GMT')).toBe(120);
    expect(await notBefore(429, '99999999999')).toBe(24 * 3600);
    expect(await notBefore(429, 'soon')).toBe(3600);
    expect(await notBefore(503)).toBeUndefined();
    expect(await notBefore(200, '60')).toBeUndefined();
    const { facts } = await look([answered('{}', { status: 429 })]);
    expect(facts).toMatchObject({
      cost: 'rate-limited',
      reachable: cannotTell('too often'),
    });
  });

  it('remembers nothing of a state of another shape', async () => {
    for (const state of ['', 'x', 'null', '[]', '{"readAt":"soon"}']) {
      const { facts } = await look([nobody], { state });
      expect(facts.reachable).toBe(false);
    }
  });
});
