// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import type { CatalogEntity } from '../../engine';
import { propertyRuns } from '../../testing/propertyRuns';
import { testChecklist } from '../../testing/checklist';
import { readAnswers } from '../readAnswers';
import { vocabularyOf } from '../vocabularyOf';
import { maskSecrets } from './maskSecrets';

/* Put together at run time, so that no scanner takes this file for a leak. */
const random = 'q7Zp2xL9vB4nT6wK1sD8';
const SECRETS: [text: string, secret: string][] = [
  ['postgres://notes:s3cr3t@db.example.com/notes', 's3cr3t'],
  ['redis://:hunter2@cache:6379', 'hunter2'],
  [`https://${random}@sentry.example.com/1`, random],
  [`AKIA${'ABCDEFGH23456789'}`, 'ABCDEFGH23456789'],
  [`eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxMjM0NTYifQ'}.${random}`, random],
  [`ghp_${random}abcdef`, random],
  [`github_pat_${random}`, random],
  [`glpat-${random}`, random],
  [`xoxb-${'1234567890'}-${random}`, random],
  [`https://hooks.slack.com/services/T000/B000/${random}`, random],
  [`AIza${random}${random}`, random],
  [`sk_live_${random}`, random],
  [`npm_${random}${random}`, random],
  [`SG.${random}.${random}`, random],
  [
    `-----BEGIN RSA PRIVATE KEY-----\n${random}\n-----END RSA PRIVATE KEY-----`,
    random,
  ],
  [`-----BEGIN OPENSSH PRIVATE KEY-----\n${random}`, random],
  ['password=hunter2', 'hunter2'],
  ['password=password', '=password'],
  ['DB_PASSWORD: hunter2!', 'hunter2!'],
  ['"secret" : "tr0ub4dor"', 'tr0ub4dor'],
  [`the api key is ${random}`, random],
  [`token ${random}`, random],
  [`Authorization: Bearer ${random}`, random],
  [`https://example.com/hb?token=abc123`, 'abc123'],
  [`https://example.com/blob?sig=${random}`, random],
];

describe('maskSecrets', () => {
  it.each(SECRETS)('masks %p', (text, secret) => {
    const masked = maskSecrets(`See ${text} there`);
    expect(masked).not.toContain(secret);
    expect(masked).toContain('[masked]');
    expect(masked).toMatch(/^See /);
    expect(maskSecrets(masked)).toBe(masked);
  });

  it.each([
    'environment, secret-store',
    'secretsmanager:GetSecretValue, kms:Decrypt',
    'arn:aws:secretsmanager:us-east-1:123456789012:secret:notes-db-AbC123xYz9',
    'https://notes.example.com:8443/heartbeat?extended',
    'https://git@github.com/edx/notes',
    'https://registry.example.com:8080/@scope/package',
    'Issues a token: JWT signed by the auth service, for learners',
    'Authentication: OAuth 2 authorization code flow with refresh',
    'postgres://user:<password>@db', // a placeholder, and reported as that
    'password=${DB_PASSWORD}',
    'client_id=YOUR_CLIENT_ID&client_secret=YOUR_CLIENT_SECRET',
    'Basic authentication and bearer authorization',
    'key-value store; authors write notes',
    'todo - AUTH-1234 by 2027-01-31',
    'task-runner, disk-usage-of-the-whole-machine',
  ])('leaves %p alone', text => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('keeps secrets out of all that is gathered, wherever they stand', () => {
    const checklist = testChecklist();
    checklist.sections[0].checks[0].answeredBy!.push({
      from: 'annotation',
      key: 'example.com/purpose',
    });
    const vocabulary = vocabularyOf(checklist);
    const names = fc.constantFrom(
      ...vocabulary.checks.keys(),
      'none',
      'confirmed',
      'launch-date',
      'data.note',
      'data.evidence',
      'data.confirmed',
      'databases',
      'database',
    );
    const around = fc.constantFrom('', ' ', ', ', ' - ', 'n/a - ', 'todo - ');
    fc.assert(
      fc.property(
        fc.constantFrom(...SECRETS),
        names,
        around,
        around,
        fc.boolean(),
        ([text, secret], name, before, after, described) => {
          const value = `${before}${text}${after}`;
          const entity: CatalogEntity = {
            kind: 'Component',
            metadata: {
              name: 'notes',
              description: described ? value : undefined,
              annotations: {
                [`readiness/${name}`]: value,
                'example.com/purpose': value,
                'backstage.io/managed-by-location': `url:${text}`,
              },
              links: [{ url: value, title: `docs ${value}` }],
              tags: [value],
            },
          };
          const entityAnswers = readAnswers({
            entity,
            related: new Map(),
            vocabulary,
            now: 0,
          });
          const everything = JSON.stringify([
            [...entityAnswers.answers],
            entityAnswers.findings,
          ]);
          expect(everything).not.toContain(secret);
          expect(entityAnswers.findings.map(({ code }) => code)).toContain(
            'secret',
          );
          expect(entityAnswers.answers.get(name)?.form).not.toBe('value');
        },
      ),
      propertyRuns(600),
    );
  });

  it('stays linear for texts made to slow it down', () => {
    const texts = [
      'a://'.repeat(2_500),
      'password'.repeat(1_250),
      'secret_'.repeat(1_400),
      `ey${'J'.repeat(10_000)}`,
      `token${' '.repeat(10_000)}`,
      '-----BEGIN '.repeat(900),
      `https://${'a:'.repeat(5_000)}`,
      '<'.repeat(10_000),
    ];
    const started = performance.now();
    for (const text of texts) {
      maskSecrets(text);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
