// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../../testing/testScope';
import { readHardCodedValues } from '../hardCodedValues';
import { markedLines, MAY_HOLD } from './markedLines';

/** As a program makes one. */
const KEY = ['h7Kq2Lw9', 'Zt4Xv8Rb', '3Nc6Mp1J'].join('');

describe('markedLines', () => {
  it.each([
    'PASSWD',
    'pwd',
    'psk',
    'pswd',
    'client_secret',
    'Token',
    'apiKey',
    'creds',
    'senha',
    'kennwort',
    'WACHTWOORD',
    'contrasena',
    'mdp',
    'auth=("shop", x)',
    'smtp_auth',
    'authorization',
    'masterauth x',
    'jwt.sign(x)',
    'SetBasicAuth(x, y)',
    'http_basic_authenticate',
    'hmac.new(x)',
    'setSigning(x)',
    'DriverManager.getConnection(x)',
    'new PDO(x)',
    'mysqli_connect(x)',
    'DBI->connect(x)',
    'unsafePlainText(x)',
    'https://shop',
    'u:p@tcp(db)',
    // eslint-disable-next-line no-template-curly-in-string
    '${a.b:c}',
  ])('marks a line with %s as one that may hold a secret', line => {
    const marks = [...(markedLines(`a\n  ${line}\nb`) ?? [])];
    expect(marks.map(mark => mark & MAY_HOLD.secret)).toEqual([
      0,
      MAY_HOLD.secret,
      0,
    ]);
  });

  it.each(['author', 'oauth2', 'pdoc', 'connection', 'assigned', 'basic'])(
    'marks nothing where a word only looks like one: %s',
    line => {
      expect(markedLines(line)).toBeUndefined();
    },
  );
});

describe('readHardCodedValues of lines without a word for secrets', () => {
  it.each([
    [
      'two lines below its name',
      'src/a.ts',
      `const dbPassword =\n  String(\n    '${KEY}',\n  );`,
      3,
    ],
    [
      'below a note about its name',
      'src/A.java',
      `String API_SECRET = /* of the shop */\n    "${KEY}";`,
      2,
    ],
    ['after a name of Redis', 'redis.conf', `masterauth ${KEY}`, 1],
    ['after a name of Dutch', 'app.yaml', `wachtwoord: ${KEY}`, 1],
  ])('finds a value %s', (_, path, text, line) => {
    expect(
      readHardCodedValues(testScope({ 'main.py': 'x = 1\n', [path]: text }))
        .places.value,
    ).toEqual([expect.stringContaining(`${path}:${line} `)]);
  });
});
