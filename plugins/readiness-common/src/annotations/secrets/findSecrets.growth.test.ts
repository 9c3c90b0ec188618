// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from '../../testing/expectLinearGrowth';
import { findSecrets, locateSecrets } from './findSecrets';

/** Made so that a careless rule starts anew at every place, or goes on to the end from each. */
const HOSTILE: [kind: string, text: (length: number) => string][] = [
  ['schemes', fill('a://')],
  ['schemes with users', fill('a://b:c')],
  ['users without end', length => `https://${fill('a:')(length)}`],
  ['at signs', length => `https://a:${fill('b@')(length)}`],
  ['slashes in a password', length => `postgres://a:b${fill('/c')(length)}@`],
  ['users and hosts', fill('a@a')],
  ['URLs with credentials', fill('https://a:bcd@e ')],
  ['names', fill('password')],
  ['names with signs', fill('password=')],
  ['names with spaces', fill('password ')],
  ['names with quotes', fill('password="')],
  ['names in one word', fill('secret_')],
  ['spaces after a name', length => `token${fill(' ')(length)}`],
  ['open quotes', length => `password="${fill('a\\')(length)}`],
  ['private keys without end', fill('-----BEGIN ')],
  ['heads of private keys', fill('-----BEGIN RSA PRIVATE KEY-----')],
  ['dashes', fill('-')],
  ['web tokens', fill('eyJ')],
  ['web tokens with dashes', fill('eyJhbGciOi-')],
  ['web tokens with dots', fill('eyJhbGciOi.')],
  ['GitHub prefixes', fill('ghs_1_')],
  ['GitHub tokens', fill('ghp_abcdefghijklmnopqrstuvwxyz0123456789 ')],
  ['OpenAI prefixes', fill('sk-')],
  ['SendGrid dots', fill('SG.aaaaaaaaaaaaaaaaaa')],
  ['Slack prefixes', fill('xoxb-')],
  ['base64', fill('QUJD')],
  ['hex', fill('0123456789abcdef')],
  ['commands', fill('curl -u ')],
  ['commands with words', fill('mysql a ')],
  ['logins', fill('docker login ')],
  ['machines', fill('machine a login b ')],
  ['headers', fill('Authorization: Bearer ')],
  ['Oracle', fill('a/b@')],
  ['services', fill('datadog = ')],
  ['services and dots', fill('adobe.')],
  ['Twilio', fill(`AC${'0123456789abcdef'.repeat(2)} `)],
  ['Kubernetes', length => `kind: Secret\n${fill('data:\n  a: b\n')(length)}`],
  ['percent signs', fill('%')],
  ['percent encoding', fill('%41')],
  ['encoded percent signs', fill('%2525')],
  ['zero-width characters', fill('\u200B')],
  ['zero-width characters in names', fill('pass\u200Bword=')],
  ['masks', fill('[masked]')],
  ['names and masks', fill('password=[masked]')],
  ['brackets', fill('<')],
  ['templates', fill('${')],
  ['line feeds', fill('\n')],
  ['seed phrases', fill('seed ')],
  ['webhooks', fill('/hooks/a')],
  ['hosts of webhooks', fill('//hooks.a/')],
  ['passwords of something', fill('pass for a ')],
  ['lines of pgpass', fill('a:5432:')],
  ['logins with @', fill('user a pass @')],
  ['foreign letters', fill('пароль')],
  ['options', length => `mysql ${fill('-x ')(length)}`],
  ['commands with options', fill('mysql -x ')],
  ['commands in a word', fill('redis-cli -a')],
  ['logins of tools', fill('docker login -')],
  ['colons before a DSN', fill('a:@tcp(')],
  ['words before a DSN', length => `${fill('a:b')(length)}@tcp(`],
  ['users of Oracle', fill('a/b@db')],
  ['calls of Oracle', fill('exp a/')],
  [
    'ends of private keys',
    length => `-----BEGIN PRIVATE KEY-----${fill('-----END ')(length)}`,
  ],
  ['starts of private keys', fill('-----BEGIN PRIVATE')],
  ['marks of Azure keys', fill('+AStx')],
  [
    'marks in base64',
    fill('QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlq+AStx'),
  ],
  ['bots', fill('bot1234567:AA')],
  ['Discord dots', length => `discord ${fill('M')(length)}.`],
  ['Discord dashes', length => `discord ${fill('-M')(length)}.`],
  ['chpasswd', fill('a:bcd|chpasswd ')],
  ['headers of services', fill('x-a-key ')],
  ['headers with dashes', fill('-key')],
  ['SNMP', fill('snmp community ')],
  ['defaults', fill('default login a ')],
  ['identified', fill('identified by ')],
  ['mechanisms', length => `password=sha${fill('1')(length)}`],
  ['values with mechanisms', fill('password: sha1-1v1.1.1.1.1.1.1.1.1.1.1x ')],
  ['members', fill('secret=a.b.c.d.e.f.g.h.i ')],
  ['names with digits', fill('token1111111111111111111111111=')],
  ['capitals', length => `secret=${fill('ABCDEF')(length)}`],
  [
    'values of capitals',
    fill('secret=ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKL '),
  ],
];

function fill(part: string): (length: number) => string {
  return length => part.repeat(Math.ceil(length / part.length));
}

/** In milliseconds, best of five. */
function timeOf(text: string): number {
  let least = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    findSecrets(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('findSecrets, with texts made to slow it down', () => {
  it.each(HOSTILE)('takes twice as long for twice as many %s', (_, text) => {
    expectLinearGrowth({
      input: text,
      read: locateSecrets,
      size: 60_000,
      most: 240_000,
    });
    // At most 50 where nothing else runs; machines that run tests are busy
    expect(timeOf(text(120_000))).toBeLessThan(200);
  });
});
