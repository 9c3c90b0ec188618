// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readHealthResponse } from './readHealthResponse';

const read = (body: unknown, status = 200, contentType = 'application/json') =>
  readHealthResponse({
    status,
    contentType,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const rules = (body: unknown, status?: number) =>
  read(body, status).findings.map(finding => finding.rule);

describe('readHealthResponse', () => {
  it('reports what a body contradicts', () => {
    expect(
      rules({ status: 'pass', checks: { a: [{ status: 'fail' }] } }),
    ).toEqual(['root-contradicts-component']);
    expect(rules({ status: 'DOWN' })).toEqual(['status-code-contradicts-body']);
    expect(read({ status: 'DOWN' }).overall).toBe('fail');
    expect(rules({ postgresql: false, cache: true })).toEqual([
      'failure-behind-success',
    ]);
    expect(rules({ status: 'DOWN' }, 503)).toEqual([]);
  });

  it('never passes what it cannot read, and says that it is unreadable', () => {
    const bodies = ['{}', '[]', '', '<html>hi</html>', '{"status":', 'Welcome'];
    for (const body of [...bodies, '{"status":200}', '{"message":"hi"}']) {
      expect(read(body)).toMatchObject({
        format: 'unrecognised',
        overall: 'unknown',
        isReadable: false,
        coverage: 'none',
        findings: [{ rule: 'unreadable' }],
      });
    }
    expect(read('{}', 500)).toMatchObject({
      overall: 'fail',
      isReadable: false,
    });
    for (const status of [301, 401, 403, 404, 405, 406, 429]) {
      expect(read({ status: 'UP', components: {} }, status)).toMatchObject({
        overall: 'unknown',
        isReadable: false,
        findings: [{ rule: 'no-health-answer' }],
      });
    }
    // The draft lets a failure be any 4xx.
    expect(read({ status: 'fail' }, 424).overall).toBe('fail');
    expect(read('nothing', 418).overall).toBe('unknown');
    expect(read('OK', NaN).overall).toBe('unknown');
  });

  it('tells what a list of components is worth', () => {
    expect(read({ status: 'UP' }).coverage).toBe('none');
    expect(read({ status: 'UP', checks: [] }).coverage).toBe('all');
    expect(read({ status: 'DOWN', checks: [] }, 503).coverage).toBe('none');
    expect(read({ status: 'OK', timestamp: 'x', system: {} }).coverage).toBe(
      'failures',
    );
    expect(read('[+]ping ok\n[+]etcd excluded: ok').components).toEqual([
      { name: 'ping', status: 'pass', kind: 'self' },
      { name: 'etcd', status: 'unknown', kind: 'database', isSkipped: true },
    ]);
  });

  it('reads no health from a status that HTTP does not know', () => {
    expect(readHealthResponse({ status: 999, body: 'OK' })).toMatchObject({
      isReadable: false,
      overall: 'unknown',
    });
  });

  it.each([
    ['<table><tr><td>mysql</td><td>OK</td></tr></table>', 'text/html', 'text'],
    ['<health><status>ok</status><db>ok</db></health>', 'text/xml', 'db'],
    ['status=UP db=UP redis=DOWN', 'text/plain', 'status'],
  ])('does not take %s for up or down alone', (body, contentType, key) => {
    const { overall, more } = readHealthResponse({
      status: 200,
      contentType,
      body,
    });
    expect({ overall, more }).toEqual({ overall: 'pass', more: [key] });
  });

  it('reads variants of the formats', () => {
    const text = (body: unknown) => {
      const { format, overall, components } = read(body);
      const list = components.map(
        ({ name, status, kind }) => `${name}=${status}/${kind}`,
      );
      return [format, overall, ...list].join(' ');
    };
    expect(
      text({
        outcome: 'UP',
        checks: [{ name: 'Redis health check', state: 'UP' }],
      }),
    ).toBe('quarkus pass Redis health check=pass/cache');
    expect(
      text({
        status: 'UP',
        details: { main: { status: 'UP', details: { database: 'H2' } } },
      }),
    ).toBe('spring-actuator pass main=pass/database');
    expect(
      text({
        status: 'Healthy',
        entries: { x: { status: 'Healthy', tags: ['live', 'rabbitmq'] } },
      }),
    ).toBe('aspnet-ui pass x=pass/queue');
    expect(text({ ok: true })).toBe('unrecognised pass');
    expect(text({ healthy: false })).toBe('unrecognised fail');
    expect(
      text({
        status: 'healthy',
        services: { neo4j: 'up', billing: { ok: false } },
      }),
    ).toBe('unrecognised warn neo4j=pass/database billing=fail/unknown');
    expect(text({ sql: { status: true, message: 'OK' }, error: 'x' })).toBe(
      'edx-heartbeat pass sql=pass/database',
    );
    expect(text('\uFEFF\n "OK"')).toBe('plain-text pass');
    expect(text('<html><body> OK </body></html>')).toBe('plain-text pass');
    expect(text('\uFEFF OK.\r\n')).toBe('plain-text pass');
    expect(text('Unhealthy')).toBe('aspnet-plain fail');
    const readBytes = readHealthResponse({
      status: 200,
      body: new TextEncoder().encode('{"status":"UP"}'),
    });
    expect(readBytes).toMatchObject({ overall: 'pass', isReadable: true });
  });

  it('shortens names that hold an address, and reports it', () => {
    const { components, findings } = read({
      name: 'notes',
      status: 'UP',
      details: {
        'jdbc:mysql://db.grades.example.edu:3306/notes': { status: 'UP' },
        '10.1.2.3:6379': { status: 'UP' },
        'https://payments.example.edu/health': { status: 'UP' },
      },
    });
    expect(components).toMatchObject([
      { name: 'jdbc:mysql', kind: 'database' },
      { name: '(address)', kind: 'unknown' },
      { name: 'payments', kind: 'service' },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual([
      'private-address',
      'connection-address',
    ]);
    expect(JSON.stringify([components, findings])).not.toMatch(/3306|10\.1/);
  });

  it('tells where a leak is', () => {
    const places = (body: unknown) =>
      read(body).findings.flatMap(({ leak, place }) => (leak ? [place] : []));
    const url = 'redis://:FAKE-pass@cache';
    expect(
      places({ status: 'UP', a: 1, components: { db: { x: [1], url } } }),
    ).toEqual(['components/db/url']);
    expect(places(`mysql: OK\nredis: ok ${url}`)).toEqual(['line 2']);
    expect(places({ ok: true, [url]: 'ok' })).toEqual(['its first level']);
  });

  it.each([
    ['celery_ping', 'queue'],
    ['redis2', 'cache'],
    ['primaryMongoDB', 'database'],
    ['poststarthook/storage-object-count-tracker-hook', 'self'],
    ['search', 'search'],
    ['research-notes', 'unknown'],
    ['apiserver', 'unknown'],
    ['disk space', 'system'],
    ['db-cache', 'unknown'],
    ['api_token', 'self'],
    ['discoveryComposite', 'self'],
    ['discovery-api', 'service'],
    ['live-scores-store', 'unknown'],
    ['credentials-db', 'unknown'],
    ['memory-store', 'unknown'],
    ['event-log', 'unknown'],
    ['broker-db', 'unknown'],
    ['primary-db', 'database'],
    ['redis-sessions', 'cache'],
    ['api', 'self'],
    ['http', 'self'],
    ['grpc', 'self'],
    ['process-engine', 'self'],
    ['plugin-api', 'unknown'],
    ['threadPool', 'self'],
    ['uri-group', 'service'],
  ])('takes %s for %s', (name, kind) => {
    expect(read({ [name]: true }).components).toMatchObject([{ kind }]);
  });
});
