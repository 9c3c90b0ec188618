// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import { readHealthResponse } from './readHealthResponse';

const read = (body: unknown) =>
  readHealthResponse({
    status: 200,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('readHealthResponse and bodies of strangers', () => {
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
      propertyRuns(3_000),
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
      ...[
        '<script>',
        '<SCRIPT ',
        '<script></script>',
        '<!--',
        '<title>',
        '<div id=root ',
        'not found ',
        'mysql://a',
        '"hostname" ',
        'a: ok\n',
        '[ok ',
        'a - ',
        '{"a":"b",',
      ],
    ];
    for (const unit of units) {
      const body = unit.repeat(Math.ceil(262_144 / unit.length));
      for (const text of [
        body,
        JSON.stringify({ status: body }),
        JSON.stringify(body),
        `<html>${body}`,
      ]) {
        const started = performance.now();
        readHealthResponse({ status: 200, body: text });
        const took = performance.now() - started;
        expect([unit, took < 1000]).toEqual([unit, true]);
      }
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
