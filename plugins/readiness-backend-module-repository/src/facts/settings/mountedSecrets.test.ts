// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../../testing/testScope';
import { readHardCodedValues } from '../hardCodedValues';

const PASSWORD = 'mar1gold-7-basin';
const KEY = 'f65c493e57d716b3019aaff5b90a61cdb79a5ee4dac51b1310675556b50d95db';
const PEM = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(
  4,
)}\n-----END PRIVATE KEY-----\n`;

const STACK = `services:
  shop:
    image: shop:1
    secrets: [db_password, { source: jwt_secret_v3, target: jwt }]
    deploy: { replicas: 2 }
  beside:
    image: beside:1
    secrets: [other_password]
    deploy: { replicas: 1 }
secrets:
  db_password: { file: ../secrets-example/db_password.txt }
  jwt_secret_v3: { file: ../secrets-example/jwt.txt }
  other_password: { file: ../samples/other-secrets/password.txt }
  elsewhere: { external: true }
`;

describe('readHardCodedValues of secrets that are mounted', () => {
  it('holds a secret against the service when a stack mounts it from a folder of examples', () => {
    const { values, places } = readHardCodedValues(
      testScope({
        'stack/shop.yml': STACK,
        'secrets-example/db_password.txt': `${PASSWORD}\n`,
        'secrets-example/jwt.txt': KEY,
        'samples/other-secrets/password.txt': PASSWORD,
      }),
    );
    expect(values.value).toBe('remaining');
    expect(places.value).toEqual([
      'secrets-example/db_password.txt:1 a password in db_password',
      'secrets-example/jwt.txt:1 a key or token in jwt_secret',
      'samples/other-secrets/password.txt:1 a password in other_password',
    ]);
  });

  it('holds only its own secrets against a service of several', () => {
    const files = {
      'stack/shop.yml': STACK,
      'secrets-example/db_password.txt': PASSWORD,
      'secrets-example/jwt.txt': 'workbook-jwt-secret-value-change-me',
      'samples/other-secrets/password.txt': PASSWORD,
      'services/shop/a.py': 'A = 1',
      'services/third/a.py': 'A = 1',
    };
    const folders = ['services/shop', 'services/third'];
    const of = (name: string) =>
      readHardCodedValues(
        testScope(files, { name, folder: `services/${name}`, folders }),
      );
    expect(of('shop').places.value).toEqual([
      'secrets-example/db_password.txt:1 a password in db_password',
    ]);
    expect(of('third').values.value).toBe('none-found');
  });

  it('holds the files of a kustomization against the service', () => {
    const { places } = readHardCodedValues(
      testScope({
        'deploy/kustomization.yaml':
          'secretGenerator:\n  - name: web\n    files: [tls.key=demo/secrets/web.key, demo/secrets/api_token.txt]\n',
        'deploy/demo/secrets/web.key': PEM,
        'deploy/demo/secrets/api_token.txt': 'changeme',
      }),
    );
    expect(places.value).toEqual([
      'deploy/demo/secrets/web.key:1 a private key in tls.key',
    ]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a compose file that does not deploy',
      {
        'compose.yml': STACK.replace(/ {4}deploy.*\n/g, '').replace(
          /\.\.\//g,
          '',
        ),
        'secrets-example/db_password.txt': PASSWORD,
      },
      'secrets-example/db_password.txt:1 a password in db_password, which may be harmless',
    ],
    [
      'a secret that is not read',
      { 'stack/shop.yml': STACK, 'secrets-example/db_password.txt': '\0' },
      'secrets-example/db_password.txt:1 a mounted secret that was not read, which may be harmless',
    ],
  ])('leaves it open: %s', (_, files, expected) => {
    const scope = testScope({ 'src/a.py': 'A = 1', ...files });
    const isRead = ({ text }: { text: string }) => text !== '\0';
    const { values, places, unread } = readHardCodedValues({
      ...scope,
      files: scope.files.filter(isRead),
    });
    expect(values.value).toBe('none-found-in-part');
    expect(places.value).toEqual([]);
    expect(unread.value).toContain(expected);
  });

  it.each<[string, Record<string, string>]>([
    [
      'for tests',
      { 'tests/stack.yml': STACK, 'secrets-example/db_password.txt': PASSWORD },
    ],
    [
      'for who builds it',
      {
        'stack/shop.yml': STACK.replace(/image: .*/g, 'build: .'),
        'secrets-example/db_password.txt': PASSWORD,
      },
    ],
    [
      'of nobody',
      {
        'stack/shop.yml': STACK.replace(/ {4}secrets.*\n/g, ''),
        'secrets-example/db_password.txt': PASSWORD,
      },
    ],
    [
      'of something else',
      {
        'stack/shop.yml':
          'services:\n  shop:\n    secrets: [{ source: { toString: 1 } }, 7, [db_password], db_password]\nsecrets:\n  db_password: 7\n',
        'stack/web.yml': 'services: [shop]\nsecrets: db_password\n',
        'secrets-example/db_password.txt': PASSWORD,
      },
    ],
    [
      'that are words',
      {
        'stack/shop.yml': STACK,
        'secrets-example/db_password.txt': 'postgres',
      },
    ],
  ])('holds nothing against anybody: secrets %s', (_, files) => {
    expect(
      readHardCodedValues(testScope({ 'src/a.py': 'A = 1', ...files })).places
        .value,
    ).toEqual([]);
  });
});
