// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  findProviderMistakes,
  type ObservedEntity,
} from 'backstage-plugin-readiness-node/evidence';
import type { IncomingHttpHeaders } from 'node:http';
import type { ProbeAnswer, ProbeFailure } from '../client/probing/types';
import {
  answered,
  cannotTell,
  collect,
  observedAt,
  observedUrl,
  providerOf,
} from '../testing/collect';

const MINUTE = 60_000;

function entityWith(answer: string, given = answer): ObservedEntity {
  return {
    entityRef: 'component:default/notes',
    entity: {
      kind: 'Component',
      metadata: {
        name: 'notes',
        annotations: { 'readiness/health-endpoint': given },
      },
    },
    answers: { 'health-endpoint': [answer] },
  };
}

const heartbeat = {
  sql: { status: true, message: 'OK' },
  celery: { status: false, message: 'expired' },
  ours: { status: true, message: 'OK' },
};
const nobody: ProbeFailure = {
  kind: 'failure',
  reason: 'nobody',
  message: 'The connection was refused: nothing listens at this port.',
};
describe('HealthProvider', () => {
  it('collects from the endpoint that a service answers with', () => {
    const { provider } = providerOf([]);
    const target = (...args: Parameters<typeof entityWith>) =>
      provider.targetOf(entityWith(...args));
    expect(target('HTTPS://Notes.Example.test:443/health#top')).toBe(
      observedUrl,
    );
    expect(target('none')).toBeUndefined();
    expect(
      provider.targetOf({ ...entityWith('none'), answers: {} }),
    ).toBeUndefined();
    expect(provider.groupOf(observedUrl)).toBe('notes.example.test:443');
    expect(provider.groupOf('http://notes.example.test:8080/x')).toBe(
      'notes.example.test:8080',
    );
    expect(findProviderMistakes(provider)).toEqual([]);
  });

  it('does not probe a monitor that alerts on a missed run', async () => {
    const { provider } = providerOf([]);
    const url = 'https://cron.example.test/p/1';
    const key = provider.targetOf(entityWith(url, `missed-run ${url}`))!;
    expect(key).toBe(`missed-run ${url}`);
    expect(provider.groupOf(key)).toBe(key);
    const { facts, probe, observations } = await collect([], { url: key });
    expect(probe).not.toHaveBeenCalled();
    expect(facts.reachable).toEqual(cannotTell('missed run'));
    expect(observations[0].url).toBe(url);
  });

  it('observes a readable answer, one that says "down" too', async () => {
    const { facts, observations } = await collect([
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
      leakPlaces: [],
      disclosurePlaces: [],
      served: 'health',
      cost: 'cheap',
      measured: cannotTell('Nothing speaks against it'),
      promised: [],
      response: {
        speed: 'under 100 ms',
        isDeep: true,
        isCached: false,
        isRateLimited: false,
      },
      scheme: 'https',
      certificate: 'valid',
      authentication: 'anonymous-detail',
      status: 'fail',
      failing: ['celery'],
      answer: '503 in edx-heartbeat.',
    });
    expect(observations.every(({ url }) => url === observedUrl)).toBe(true);
  });

  it('cannot tell what is exercised where nothing, or not everything, is listed', async () => {
    const components = async (body: unknown, status = 200) =>
      (await collect([answered(body, { status })])).facts.components;
    expect(await components({ status: 'UP' })).toEqual(
      cannotTell('lists no components'),
    );
    expect(
      await components({ status: 'OK', timestamp: 'x', system: {} }),
    ).toEqual(cannotTell('only the failing components'));
    expect(await components({ status: 'UP', checks: [] })).toEqual([]);
    expect(await components('[+]ping ok\n[+]etcd excluded: ok')).toEqual([
      { name: 'ping', kind: 'system' },
    ]);
    const many = Array.from({ length: 201 }, (_, index) => [`c${index}`, true]);
    expect(await components(Object.fromEntries(many))).toEqual(
      cannotTell('201 components'),
    );
  });

  it('reports the rules that a body breaks, and repeats nothing of it', async () => {
    const leaking = {
      status: 'UP',
      version: '1.2',
      components: {
        'redis://:FAKE-pass@cache': { status: 'DOWN' },
        db: { status: 'UP', details: { url: 'jdbc://u:FAKE-pass@10.0.0.1' } },
      },
    };
    const { facts, observations, state } = await collect([answered(leaking)]);
    expect(facts.leaks).toEqual(['credentials-in-url']);
    expect(facts.disclosures).toEqual(['private-address', 'version']);
    expect(facts.answer).toBe(
      '200 in spring-actuator. The response reports that all is well although one of its components fails.',
    );
    expect(JSON.stringify([observations, state])).not.toContain('FAKE');

    const behindLogin = await collect([
      answered(leaking, { withCredentials: true }),
    ]);
    expect(behindLogin.facts).toMatchObject({
      leaks: ['credentials-in-url'],
      disclosures: cannotTell('with credentials'),
      cost: cannotTell('with credentials'),
      authentication: cannotTell('with credentials'),
    });
    const debugPage = await collect([
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

  it('distinguishes an outage from an endpoint that does not exist', async () => {
    const first = await collect([nobody]);
    expect(first.facts).toMatchObject({
      reachable: false,
      components: { cannotTell: nobody.message },
      status: 'unknown',
      answer: nobody.message,
    });
    const { state } = await collect([answered('OK')]);
    const later = (minutes: number, result: ProbeAnswer | ProbeFailure) =>
      collect([result], { state, now: observedAt + minutes * MINUTE });
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
    expect((await collect([gateway])).facts.reachable).toBe(false);
    expect((await later(25 * 60, gateway)).facts.reachable).toBe(false);
    const busy = answered('<html>nginx</html>', { status: 503 });
    expect((await collect([busy])).facts.reachable).toEqual(cannotTell('503'));
    const hanging: ProbeFailure = {
      kind: 'failure',
      reason: 'timeout',
      message: 'The endpoint did not respond within 5 s.',
    };
    expect((await collect([hanging])).facts.reachable).toEqual(
      cannotTell('within 5 s'),
    );
    for (const reason of ['refused', 'certificate'] as const) {
      const failure: ProbeFailure = { kind: 'failure', reason, message: 'No.' };
      const { facts } = await later(60, failure);
      expect(facts.reachable).toEqual({ cannotTell: 'No.' });
      expect(facts.status).toEqual({ cannotTell: 'No.' });
    }
  });

  it('does not probe again before it may', async () => {
    const notBefore = async (status: number, text?: string) => {
      const headers: IncomingHttpHeaders = { 'retry-after': text };
      const result = await collect([answered('{}', { status, headers })]);
      return result.notBefore && (result.notBefore - observedAt) / 1000;
    };
    expect(await notBefore(429, '60')).toBe(60);
    expect(await notBefore(503, '30')).toBe(30);
    expect(await notBefore(429, 'Mon, 23 Nov 2026 00:02:00 GMT')).toBe(120);
    expect(await notBefore(429, '99999999999')).toBe(24 * 3600);
    expect(await notBefore(429, 'soon')).toBe(3600);
    expect(await notBefore(503)).toBeUndefined();
    expect(await notBefore(200, '60')).toBeUndefined();
    const { facts } = await collect([answered('{}', { status: 429 })]);
    expect(facts).toMatchObject({
      cost: 'rate-limited',
      reachable: cannotTell('too often'),
    });
  });

  it('remembers nothing of a state of another shape', async () => {
    for (const state of ['', 'x', 'null', '[]', '{"readAt":"soon"}']) {
      const { facts } = await collect([nobody], { state });
      expect(facts.reachable).toBe(false);
    }
  });
});
