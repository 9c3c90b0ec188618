// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findLeaks } from './findLeaks';

const ids = (text: string) => findLeaks(text).map(({ rule }) => rule);

describe('findLeaks', () => {
  it.each([
    ['credentials-in-url', 'redis://:FAKE-not-real@cache:6379'],
    ['credentials-in-url', '"postgres://app:FAKEpw1@db/x"'],
    ['password', "'PASSWORD': 'fake-word'"],
    ['password', '"password": "****", "password": "fakeword"'],
    ['secret', '"api_key":"FAKE0123456789"'],
    ['secret', 'client_secret=fakefakefakefakefake'],
    ['aws-key', `id ${'AKIA'}FAKEFAKEFAKEFAKE`],
    ['json-web-token', 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.sig'],
    ['private-key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['stack-trace', 'Traceback (most recent call last):'],
    ['stack-trace', '"Error: x\\n    at connect (app.js:3:1)"'],
    ['stack-trace', 'E\n\tat com.example.App.run(App.java:12)'],
    ['debug-page', 'because you have <code>DEBUG = True</code>'],
    ['database-account', "Access denied for user 'app'@'host'"],
    ['database-account', 'FATAL: role "svc_app" does not exist'],
    ['exception-text', 'java.lang.IllegalStateException: closed'],
    ['private-address', 'connect to 172.20.3.4:5432'],
    ['host-name', 'db-1.prod.svc.cluster.local'],
    ['host-name', 'warning: app-7c9d-web-2 91.3% disk usage exceeds 90%'],
    ['host-name', 'getaddrinfo ENOTFOUND db-primary'],
    ['version', '"version": "1.2"'],
    ['version', 'go1.22'],
    ['file-path', '"path":"/srv/app"'],
    ['version', '"releaseId":"9f8e7d6"'],
    ['connection-address', 'jdbc:mysql://db7.example.edu:3306/x'],
    ['connection-address', '"amqps://u:****@mq.example.edu/"'],
    ['host-name', '"hostname": "web-7f9c"'],
  ])('finds %s in %s', (rule, text) => {
    expect(ids(text)).toContain(rule);
  });

  it.each([
    '{"token":{"status":"UP"},"secretsManager":"UP","passwordStore":"ok"}',
    '{"password":"********","secret":"healthy","token":"expired"}',
    'Access denied (using password: YES)',
    'amqp://user:****@queue',
    'https://status.example.edu/a:b@c',
    '{"time":"2026-11-23T18:00:00Z","token":"2026-11-23T18:00:00Z"}',
    '8.8.8.8 and 172.15.0.1 and 110.10.1.2.3 and 1.10.0.0.1',
    'jdk.internal.misc.Unsafe and internal and local',
    '/users/{userId} https://example.edu/home/feed',
    'reads at noon (about 3 times)',
    "node has role 'master'",
    '"smtp_password":"present","api_key":"[FILTERED]"',
    'redis://:<redacted>@redis and postgres://u:[FILTERED]@db',
    'mysql://root:${DB_PASSWORD}@db and amqp://u:(hidden)@mq',
    '"password": true, "secret": "(set)", "token": "***abc"',
    '"secret":"projects/1/secrets/jwt","token":"notification-service"',
    '"tokens": 120000, "token": 3600, "token": "3600s"',
    '"version":"1" "version": 2, "version":"1.0", "version":"v3"',
    '"version": null, "version": "unknown"',
    'mysql://db:3306/grades redis://127.0.0.1:6379 mongodb://localhost',
    "Access denied for user '<redacted>'@'db'",
  ])('finds nothing in %s', text => {
    expect(ids(text)).toEqual([]);
  });

  it('names rule and place, and never the text', () => {
    const [finding] = findLeaks('x redis://:FAKE-pass@h');
    expect(finding).toEqual({
      rule: 'credentials-in-url',
      message: 'The body reveals a URL with a password in it.',
      leak: 'grave',
      offset: 2,
    });
  });
});
