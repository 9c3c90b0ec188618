// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ConfigReader } from '@backstage/config';
import { startTarget } from '../testing/startTarget';
import { createHealthProvider } from './createHealthProvider';

const create = (health: object) =>
  createHealthProvider(
    new ConfigReader({
      app: { baseUrl: 'https://backstage.example.test' },
      readiness: { health: { allow: [{ host: 'localhost' }], ...health } },
    } as object),
  );

describe('createHealthProvider', () => {
  it('has usable defaults, and reads durations', () => {
    expect(create({})).toMatchObject({
      interval: 15 * 60_000,
      timeToLive: 2 * 3_600_000,
      timeout: 13_000,
      concurrency: 20,
    });
    const times = { interval: '5m', timeToLive: { hours: 1 }, timeout: 'PT2S' };
    expect(create({ ...times, jitter: '0s', concurrency: 2 })).toMatchObject({
      interval: 5 * 60_000,
      timeToLive: 3_600_000,
      timeout: 6000,
      concurrency: 2,
    });
  });

  it.each([
    [
      { allow: [{ host: 'https://x.test' }] },
      /allow\[0\]\.host: "https:\/\/x.test" is not a host\. Write/,
    ],
    [{ allow: [{ host: '*' }] }, /"\*" is not a host/],
    [{ allow: [{ host: '*.edu' }] }, /"\*\.edu" is not a host/],
    [{ allow: [{ host: 'a.test:80' }] }, /is not a host/],
    [{ allow: [{ host: 'a.test', ports: [] }] }, /ports must be a list/],
    [{ allow: [{ host: 'a.test', ports: [70000] }] }, /ports must be a list/],
    [{ allow: [{ host: 'a.test', ports: 80 }] }, /ports must be a list/],
    [
      { allow: [{ host: 'a.test', cidr: ['10.0.0.1'] }] },
      /cidr: "10\.0\.0\.1" is not a network/,
    ],
    [
      { allow: [{ host: 'a.test', cidr: ['10.0.0.0/33'] }] },
      /is not a network/,
    ],
    [{ interval: '3h' }, /timeToLive must be longer/],
    [{ concurrency: 21 }, /whole number from 1 to 20/],
    [
      { components: [{ name: 'myCheck', kind: 'databse' }] },
      /components\[0\]\.kind: "databse" is not a kind of component\. Write one of self, /,
    ],
    [{ contact: 'a\r\nb' }, /contact must be/],
    [
      { credentials: [{ host: 'a', header: 'Host', value: 'fake' }] },
      /credentials\[0\]\.header: "Host" is set by the prober/,
    ],
    [
      { credentials: [{ host: 'a', header: 'X', value: 'fa\nke' }] },
      /credentials\[0\]: header and value are not a valid/,
    ],
  ])('refuses %j', (health, message) => {
    expect(() => create(health)).toThrow(message);
  });

  it('observes a real endpoint from end to end', async () => {
    const target = await startTarget((_request, response) =>
      response
        .writeHead(503, { 'content-type': 'application/json' })
        .end(
          '{"overall_status":"UNAVAILABLE","detailed_status":{"database_status":"UNAVAILABLE","myCheck":"OK"}}',
        ),
    );
    const ports = [target.port];
    const cidr = ['127.0.0.0/8', '::1/128'];
    const provider = create({
      allow: [{ host: 'localhost', ports, cidr }],
      jitter: '0s',
      components: [{ name: 'mycheck', kind: 'queue' }],
    });
    const { observations } = await provider.observe(
      { key: `http://localhost:${target.port}/health/`, entities: [] },
      { signal: new AbortController().signal, now: 1 },
    );
    await target.close();
    expect(target.requests[0].headers['user-agent']).toBe(
      'Backstage-Readiness-Health/1 (+https://backstage.example.test)',
    );
    expect(observations).toContainEqual({
      fact: 'health.components',
      value: [
        { name: 'database_status', kind: 'database' },
        { name: 'myCheck', kind: 'queue' },
      ],
      observedAt: 1,
      url: `http://localhost:${target.port}/health/`,
    });
  });
});
