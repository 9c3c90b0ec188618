// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readHealthResponse } from '../readHealthResponse';

/** Format, status of the whole, and the components with their status, in one line. */
function read(body: unknown, status = 200): string {
  const { format, overall, components } = readHealthResponse({
    status,
    contentType: 'application/json',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const list = components.map(
    ({ name, status: own, isSkipped, isUnclear }) =>
      `${name}=${(isSkipped && 'skipped') || (isUnclear && 'unclear') || own}`,
  );
  return [format, overall, ...list].join(' ');
}

describe('formats', () => {
  it.each([
    [
      { status: 'ok', mysql: 'ok', redis: 'down' },
      'unrecognised warn mysql=pass redis=fail',
    ],
    [{ mysql: 'up', kafka: 'up' }, 'unrecognised pass mysql=pass kafka=pass'],
    [
      { Status: 2, Entries: { a: { Status: 0 } }, TotalDuration: 'x' },
      'aspnet-ui warn a=fail',
    ],
    [
      { db: { healthy: true }, deadlocks: { healthy: true } },
      'dropwizard pass db=pass deadlocks=pass',
    ],
    [
      { status: 'UP', checks: { db: { status: 'UP' }, s3: { status: 'OK' } } },
      'health+json pass db=pass s3=pass',
    ],
    [
      { status: 'ok', details: { mongo: 'connected' } },
      'terminus pass mongo=pass',
    ],
    [
      { ok: true, parts: [{ name: 'db', ok: true }] },
      'unrecognised pass db=pass',
    ],
    [
      { checkResults: [{ name: 'Redis', status: 'crashed' }] },
      'spatie fail Redis=fail',
    ],
    [
      { name: 'n', status: 'UP', details: { redis: { status: 'UP' } } },
      'micronaut pass redis=pass',
    ],
    ['mysql: OK\nredis = up (3 ms)', 'text-lines pass mysql=pass redis=pass'],
    ['[OK] mysql\n[FAIL] redis', 'text-lines warn mysql=pass redis=fail'],
    ['"OK"', 'plain-text pass'],
    ['Service ready.', 'plain-text pass'],
    ['SERVER_IS_NOT_READY', 'plain-text fail'],
    [
      { status: 'ok', database: 'postgresql' },
      'unrecognised pass database=unclear',
    ],
    [{ status: 'ok', redis: null }, 'unrecognised pass redis=skipped'],
    [{ status: 'ok', redis: 'disabled' }, 'unrecognised pass redis=skipped'],
    [
      { status: 'UP', components: { redis: { status: 'UNKNOWN' } } },
      'spring-actuator pass redis=skipped',
    ],
    [
      { status: 'ok', checks: { sqs: { status: 'ok', enabled: false } } },
      'health+json pass sqs=skipped',
    ],
    [
      { ok: true, db: { primary: { ok: true }, replica: { ok: false } } },
      'unrecognised warn db/primary=pass db/replica=fail',
    ],
    [
      { status: 'ok', redis: { connected: true, latencyMs: 3 } },
      'unrecognised pass redis=pass',
    ],
    [{ ping: 'pong' }, 'unrecognised pass'],
    // What else stands there is no component.
    [
      {
        status: 'ok',
        db_version: '12',
        redis_host: 'x',
        env: 'live',
        debug: false,
      },
      'unrecognised pass',
    ],
    [
      { status: 'ok', data: { status: 'ok', db: 'ok' } },
      'unrecognised pass db=pass',
    ],
    [{ success: true, deps: { a: [1] } }, 'unrecognised pass deps=unknown'],
  ])('reads %j as %s', (body, expected) => {
    expect(read(body)).toBe(expected);
  });

  it.each(['Sign up', 'mysql', 'Welcome', 'Are you ready?', '{"x":1}'])(
    'leaves %s unread',
    body => {
      expect(read(body)).toBe('unrecognised unknown');
    },
  );

  it('calls a body no JSON only if it is none', () => {
    const why = (body: string) =>
      readHealthResponse({
        status: 200,
        contentType: 'application/json',
        body,
      }).findings[0]?.message;
    expect(why('"hello there"')).toBe(
      'The body contains no readable health information.',
    );
    expect(why('{"status":')).toMatch(/is not JSON/);
  });

  it('takes the error of a gateway for no health information', () => {
    expect(read({ message: 'Service Unavailable' }, 503)).toBe(
      'unrecognised fail',
    );
    const { isReadable } = readHealthResponse({
      status: 503,
      body: '{"message":"Service Unavailable"}',
    });
    expect(isReadable).toBe(false);
    expect(read('Service Unavailable', 503)).toBe('unrecognised fail');
  });

  it('reports what tells more than up or down', () => {
    const more = (body: unknown) =>
      readHealthResponse({ status: 200, body: JSON.stringify(body) }).more;
    expect(more({ status: 'ok', timestamp: 'x', service: 'n' })).toEqual([]);
    expect(more({ status: 'pass', version: '1' })).toEqual([]);
    expect(more({ status: 'UP', groups: ['liveness'] })).toEqual([]);
    expect(more({ status: 'ok', version: '1.4.2', commit: 'x' })).toEqual([
      'version',
      'commit',
    ]);
    expect(more({ ok: true, deps: { a: [1] } })).toEqual(['deps']);
  });
});
