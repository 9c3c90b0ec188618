// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findHeaderLeaks } from './findHeaderLeaks';

describe('findHeaderLeaks', () => {
  it.each([
    [{ server: 'nginx/1.25.3' }, ['version slight']],
    [{ 'x-powered-by': 'PHP/8.1.2' }, ['version slight']],
    [{ 'x-aspnet-version': '4.0.30319' }, ['version slight']],
    [{ 'x-served-by': 'web-1.prod.internal' }, ['host-name slight']],
    [{ 'x-backend': '10.1.2.3:8080' }, ['private-address slight']],
    [{ link: '<redis://u:FAKE-pass@cache>' }, ['credentials-in-url grave']],
  ])('finds what %j gives away', (headers, rules) => {
    const found = findHeaderLeaks(headers);
    expect(found.map(({ rule, leak }) => `${rule} ${leak}`)).toEqual(rules);
    expect(found[0].place).toBe(`header ${Object.keys(headers)[0]}`);
    expect(JSON.stringify(found)).not.toMatch(/FAKE|10\.1|prod|1\.25/);
  });

  it('accuses no usual headers', () => {
    expect(
      findHeaderLeaks({
        server: 'nginx',
        'x-powered-by': 'Express',
        'set-cookie': ['session=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.sig'],
        'www-authenticate': 'Bearer token="FAKE0123456789"',
        'x-csrf-token': 'FAKE0123456789abcdef',
        'content-security-policy': "default-src 'self' https://a:b@c",
        date: 'Mon, 23 Nov 2026 10:00:00 GMT',
        via: '1.1 varnish',
        etag: '"10.0.0.1"',
        'x-request-id': 'a1b2c3d4',
        'cache-control': 'max-age=30',
      }),
    ).toEqual([]);
    expect(findHeaderLeaks({ server: 'awselb/2.0' })).toEqual([]);
  });
});
