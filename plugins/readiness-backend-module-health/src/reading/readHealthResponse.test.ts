// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { readHealthResponse } from './readHealthResponse';

const FOLDER = resolve(__dirname, '../../../../../shared/health');

interface Sample {
  file: string;
  format: string;
  status: number;
  contentType: string;
  overall: string;
  /** `name=status`, in the order of the body. */
  components: string[];
  /** `name=kind`. */
  kinds: string[];
  notes: string;
  body: string;
}

function readSamples(): Sample[] {
  const index = join(FOLDER, 'INDEX.tsv');
  if (!existsSync(index)) {
    throw new Error(
      `The samples of health endpoints are missing: there is no ${index}`,
    );
  }
  const [header, ...lines] = readFileSync(index, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const list = (name: string) => cell(name).split(';').filter(Boolean);
    return {
      file: cell('file'),
      format: cell('format'),
      status: Number(cell('http_status')),
      contentType: cell('content_type'),
      overall: cell('expected_overall'),
      components: list('expected_components'),
      kinds: list('kinds'),
      notes: cell('notes'),
      body: readFileSync(join(FOLDER, cell('file')), 'utf8'),
    };
  });
}

const samples = readSamples();
const read = (body: unknown, status = 200, contentType = 'application/json') =>
  readHealthResponse({
    status,
    contentType,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const rules = (body: unknown, status?: number) =>
  read(body, status).findings.map(finding => finding.rule);

describe('readHealthResponse', () => {
  it('has samples to read', () => {
    expect(samples.length).toBeGreaterThanOrEqual(60);
  });

  it.each(samples.map(sample => [sample.file, sample] as const))(
    'reads %s',
    (file, sample) => {
      const reading = readHealthResponse(sample);
      expect({
        format: reading.format,
        overall: reading.overall,
        components: reading.components.map(
          ({ name, status }) => `${name}=${status}`,
        ),
        kinds: reading.components.map(({ name, kind }) => `${name}=${kind}`),
      }).toEqual({
        // A redirect has no body, so nothing of it tells which library sent it.
        format:
          file === 'edx-ida__redirect-no-slash.txt'
            ? 'unrecognised'
            : sample.format,
        overall: sample.overall,
        components: sample.components,
        kinds: sample.kinds,
      });
    },
  );

  it.each(
    samples
      .filter(({ notes }) => notes.includes('leak:'))
      .map(({ file, body, status }) => [file, body, status] as const),
  )('sees that %s leaks', (_file, body, status) => {
    const leaks = read(body, status).findings.filter(({ leak }) => leak);
    expect(leaks.length).toBeGreaterThan(0);
  });

  it('accuses no sample that gives nothing away', () => {
    const accused = samples
      .filter(({ notes }) => !notes.includes('leak:'))
      .filter(sample =>
        readHealthResponse(sample).findings.some(({ leak }) => leak),
      )
      .map(({ file }) => file);
    expect(accused).toEqual([
      // Both hold the version of Go or of RabbitMQ, which their notes leave out.
      'spring-actuator__v1-flat-details.json',
      'go-hellofresh__partial.json',
      'go-hellofresh__unavailable.json',
    ]);
  });

  it('says what a body contradicts', () => {
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
    const bodies = ['{}', '[]', '', '<html>ok</html>', '{"status":', 'Welcome'];
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
    expect(text('\uFEFF\n "OK"')).toBe('unrecognised unknown');
    expect(text('\uFEFF OK.\r\n')).toBe('plain-text pass');
    expect(text('Unhealthy')).toBe('aspnet-plain fail');
    const readBytes = readHealthResponse({
      status: 200,
      body: new TextEncoder().encode('{"status":"UP"}'),
    });
    expect(readBytes).toMatchObject({ overall: 'pass', isReadable: true });
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
    ['db-cache', 'cache'],
  ])('takes %s for %s', (name, kind) => {
    expect(read({ [name]: true }).components).toMatchObject([{ kind }]);
  });

  it('never throws, whatever the body', () => {
    const status = fc.oneof(fc.integer(), fc.constantFrom(200, 204, 503, NaN));
    const contentType = fc.option(fc.string(), { nil: undefined });
    const words = fc.constantFrom('UP', 'ok', 'fail', 'Healthy', true, null, 3);
    const keys = fc.constantFrom(
      ...['status', 'checks', 'components', 'details', 'entries', 'results'],
      ...['error', 'info', 'failures', 'name', 'timestamp', '__proto__', 'db'],
    );
    const { shape } = fc.letrec(tie => ({
      shape: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        words,
        fc.array(tie('shape'), { maxLength: 3 }),
        fc.dictionary(keys, tie('shape'), { maxKeys: 5 }),
      ),
    }));
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 500 }),
      fc.string({ unit: 'binary' }),
      fc.json(),
      shape.map(value => JSON.stringify(value)),
      shape.map(value => JSON.stringify(value).slice(0, -1)),
    );
    fc.assert(
      fc.property(status, contentType, body, (code, type, content) => {
        const reading = readHealthResponse({
          status: code,
          contentType: type,
          body: content,
        });
        expect(['pass', 'warn', 'fail', 'unknown']).toContain(reading.overall);
        expect(reading.isReadable || reading.overall !== 'pass').toBe(true);
        expect(reading.isReadable || reading.components.length === 0).toBe(
          true,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no long time for bodies of 256 kB that are made for it', () => {
    const units = [
      ...[
        'a',
        '[',
        '{"a":',
        '[+]a ok\n',
        '<',
        'eyJ-',
        'eyJaaaaaaaaaa.',
        '\n at ',
      ],
      ...[
        'a://:',
        'x:y@',
        'password="',
        'token=a',
        '10.0.0.',
        ' : a 9%',
        '-a.local',
      ],
      ...[
        'role "',
        '\\n\\t',
        '-----BEGIN ',
        "server on '",
        'ENOTFOUND',
        '"version"  ',
      ],
    ];
    for (const unit of units) {
      const body = unit.repeat(Math.ceil(262_144 / unit.length));
      const started = performance.now();
      readHealthResponse({ status: 200, body });
      readHealthResponse({
        status: 200,
        body: JSON.stringify({ status: body }),
      });
      expect([unit, performance.now() - started < 1000]).toEqual([unit, true]);
    }
    const nested = `${'{"status":"UP","components":{"a":'.repeat(
      5000,
    )}1${'}}'.repeat(5000)}`;
    expect(read(nested).format).toBe('spring-actuator');
    const many = Object.fromEntries(
      Array.from({ length: 8000 }, (_, index) => [`check-${index}`, true]),
    );
    const started = performance.now();
    expect(read(many).components).toHaveLength(8000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
