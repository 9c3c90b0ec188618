// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readHardCodedValues } from './hardCodedValues';

/** As a program makes one. */
const KEY = ['h7Kq2Lw9', 'Zt4Xv8Rb', '3Nc6Mp1J'].join('');
const LOGIN = Buffer.from(`shop:${KEY}`).toString('base64');
const BEARER = `-H "Authorization: Bearer ${KEY}"`;

function read(path: string, text: string) {
  return readHardCodedValues(testScope({ 'main.py': 'x = 1\n', [path]: text }));
}

describe('a token in a request', () => {
  it.each([
    [
      'that a page of Blade shows',
      'resources/views/help/start.blade.php',
      `<pre><code>curl https://books.acme.io/api \\\n  --header 'Authorization: Token ${KEY}:${KEY}'</code></pre>`,
    ],
    [
      'that a page of PHP shows',
      'app/views/help.php',
      `<pre>curl ${BEARER} https://books.acme.io/api</pre>`,
    ],
    [
      'that a page of ERB shows with a login',
      'app/views/help/_start.html.erb',
      `<code>curl -H "Authorization: Basic ${LOGIN}" https://books.acme.io</code>`,
    ],
    [
      'where an API is described',
      'resources/api-docs/start.php',
      `<pre>headers = {"Authorization": "Bearer ${KEY}"}</pre>`,
    ],
    [
      'of wrk',
      'deploy/heartbeat.sh',
      `wrk -t 12 -c 400 -d 30s ${BEARER} https://books.acme.io/api`,
    ],
    [
      'of hey on several lines',
      'bin/try.sh',
      `./bin/hey -n 1000 \\\n  ${BEARER} \\\n  https://books.acme.io/api`,
    ],
    [
      'of a load test that names its token first',
      'bin/many.sh',
      `API_TOKEN="${KEY}"\nab -n 1000 -H "X-Api-Key: $API_TOKEN" https://books.acme.io/`,
    ],
    [
      'of a script that is called after stress',
      'bin/StressConfig.ps1',
      `curl ${BEARER} https://books.acme.io/api`,
    ],
    [
      'of a script that builds',
      'build/Apache/warm.sh',
      `curl ${BEARER} https://books.acme.io/api`,
    ],
    [
      'of a script that asks this machine',
      'bin/orders.sh',
      `curl ${BEARER} http://localhost:7110/api`,
    ],
    [
      'of a script that asks this machine with a login',
      'bin/orders.sh',
      `curl -H "Authorization: Basic ${LOGIN}" http://localhost:7110/api`,
    ],
  ])('%s is doubtful', (_, path, text) => {
    const { values, unread } = read(path, text);
    expect(values.value).toBe('none-found-in-part');
    expect(String(unread.value)).toContain(`${path}:`);
  });

  it.each([
    [
      'of a script that renews what is deployed',
      'bin/renew.sh',
      `curl ${BEARER} https://books.acme.io/api`,
    ],
    [
      'of a script with a login',
      'bin/renew.sh',
      `curl -H "Authorization: Basic ${LOGIN}" https://books.acme.io/api`,
    ],
    [
      'by which an image asks itself',
      'Dockerfile',
      `FROM x\nHEALTHCHECK CMD curl ${BEARER} http://localhost/health`,
    ],
    [
      'of the code of a controller',
      'app/Http/Controllers/Books.php',
      `<?php\n$h = ['Authorization' => 'Bearer ${KEY}'];`,
    ],
    [
      'of a form that is known, in a load test',
      'bin/many.sh',
      `wrk -t 2 -H "Authorization: token ${[
        'ghp',
        'h7Kq2Lw9Zt4Xv8Rb3Nc6Mp1JYd5Gs0Fa2Ee8',
      ].join('_')}" https://books.acme.io`,
    ],
  ])('%s is one', (_, path, text) => {
    expect(read(path, text).values.value).toBe('remaining');
  });
});

describe('a value with a sign of equality', () => {
  const TEXT = Buffer.from('jo@acme.io').toString('base64');

  it('is doubtful when it begins with the base64 of a text', () => {
    const value = `${TEXT}xm343yadf98`;
    const { values } = read(
      'k8s/setup.sh',
      `helm install cost acme/cost --set costToken="${value}"`,
    );
    expect(values.value).toBe('none-found-in-part');
  });

  it('is a token when it looks generated', () => {
    const value = ['x8KpLw2', 'Zt4=Qv', 'b!c6'].join('');
    const { values } = read(
      'k8s/setup.sh',
      `helm install cost acme/cost --set costToken='${value}'`,
    );
    expect(values.value).toBe('remaining');
  });
});
