// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from 'backstage-plugin-readiness-common/testUtils';
import { isDeployed } from './isDeployed';
import { readHardCodedValues } from './hardCodedValues';
import { scopeOf } from './scopeOf';

function read(files: Record<string, string>) {
  const repository = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    paths: Object.keys(files),
    isPartial: false,
    etag: '',
  };
  return readHardCodedValues(
    scopeOf({ repository, folder: '', folders: [''], names: ['web'] }),
  );
}

const lines = (line: string, size: number) => `${line}\n`.repeat(size);

/** Lines as long as are read, and files of many lines; `size` lines. */
const FILES: [title: string, path: string, text: (size: number) => string][] = [
  [
    'strings after a name',
    'a.py',
    size => lines(`password = ${'"a1b2c3" '.repeat(400)}`, size),
  ],
  ['open quotes', 'a.js', size => lines(`token ${'"\\'.repeat(1_900)}`, size)],
  [
    'names without end',
    'a.ts',
    size => lines(`password${'.a'.repeat(1_900)}="x"`, size),
  ],
  [
    'URLs with passwords',
    'a.go',
    size => lines(`"${'a://b:c1d2e3f@'.repeat(250)}"`, size),
  ],
  [
    'defaults of Spring',
    'a.yml',
    size => lines(`password: ${'${A:b1c2d3e4'.repeat(300)}`, size),
  ],
  [
    'attributes',
    'a.xml',
    size => lines(`<password ${'name="a" '.repeat(400)}`, size),
  ],
  ['elements', 'a.xml', size => lines('<password>'.repeat(380), size)],
  [
    'variables of an image',
    'Dockerfile',
    size => lines(`ENV ${'PASSWORD=a1b2c3d4 '.repeat(200)}`, size),
  ],
  [
    'options of a command',
    'a.sh',
    size => lines(`curl ${'--password '.repeat(340)}`, size),
  ],
  [
    'a flow mapping',
    'a.yml',
    size => lines(`password: {${'a: b1, '.repeat(500)}`, size),
  ],
  [
    'runs of letters and digits',
    'a.py',
    size => lines(`x = "${'a1B2'.repeat(950)}"`, size),
  ],
  [
    'assignments without a value',
    'a.ts',
    size => lines(`secret ${'a = '.repeat(950)}"x"`, size),
  ],
  [
    'calls that are called after the environment',
    'a.py',
    size => lines(`secret = ${'env'.repeat(1_200)}("A", "b")`, size),
  ],
  [
    'arguments that may be passwords',
    'a.py',
    size => lines(`${'auth=(a, '.repeat(400)}"x"`, size),
  ],
  [
    'headers of a command',
    'a.sh',
    size => lines(`curl ${`-H "X-Key: ${' '.repeat(20)}`.repeat(100)}`, size),
  ],
  [
    'names beside values',
    'a.ts',
    size => lines(`${'{ name: "token", value: '.repeat(150)}"`, size),
  ],
  [
    'values below names',
    'a.ts',
    size => lines(`${'password ='.repeat(90)}\n"a1b2c3"`, size),
  ],
  ['kinds of Secret', 'a.yml', size => lines('kind: Secret', size * 10)],
  [
    'items that are Secrets',
    'a.yml',
    size =>
      lines('- kind: Secret\n  data:\n    password: YTFiMmMzZDQ=', size * 5),
  ],
  [
    'a Secret with many entries',
    'a.yml',
    size =>
      `kind: Secret\ndata:\n${lines('  password: YTFiMmMzZDQ=', size * 10)}`,
  ],
  [
    'a Secret that ends much',
    'a.yml',
    size => `${lines('a: b', size * 10)}kind: Secret\n`,
  ],
  [
    'heads of private keys',
    'a.pem',
    size => lines(`-----BEGIN ${'PRIVATE'} KEY-----`, size * 5),
  ],
  [
    'heads of encrypted keys',
    'a.pem',
    size =>
      lines(`-----BEGIN ${'PRIVATE'} KEY-----\n${'a: b\n'.repeat(20)}`, size),
  ],
  [
    'comments that nothing ends',
    'a.java',
    size => lines('/* password = "a1b2c3d4" /*', size * 10),
  ],
  [
    'texts that begin and end',
    'a.py',
    size => lines('"""password = "a1b2c3d4', size * 10),
  ],
  ['sections', 'a.toml', size => lines(`[${'dev.'.repeat(40)}]`, size * 10)],
  [
    'conditions',
    'a.cs',
    size => lines(`if (${'!env.IsDevelopment() && '.repeat(150)}) {`, size),
  ],
  [
    'encrypted documents',
    'a.yml',
    size => lines('---\nkind: SealedSecret\npassword: a1b2c3d4', size * 5),
  ],
  [
    'names and values apart',
    'a.yml',
    size => lines('- name: DB_PASSWORD\n\n\n\n  value: a1b2c3d4e5', size * 5),
  ],
  [
    'hosts',
    'a.py',
    size => lines(`HOST = "${'a.'.repeat(450)}internal"`, size),
  ],
  [
    'addresses of stores',
    'a.py',
    size => lines(`url = "jdbc:${'postgresql:'.repeat(80)}//a.b"`, size),
  ],
];

describe('hostile values', () => {
  it.each(FILES)('are read in linear time: %s', (_title, path, text) => {
    expectLinearGrowth({
      size: 100,
      most: 3_200,
      input: text,
      read: input => read({ [path]: input }),
    });
  });

  it.each(['test', 'src/', 'Ab', 'features/', '_', '.', 'prod-', 'compose.'])(
    'in paths of many times %s are looked at in linear time',
    word => {
      let calls = 0;
      expectLinearGrowth({
        size: 1_000,
        most: 100_000,
        input: size => `${word.repeat(size)}x.py`,
        // What was looked at before is remembered
        read: path => isDeployed(`${(calls += 1)}/${path}`),
      });
    },
  );

  it('of production are looked up once, however many there are', () => {
    expectLinearGrowth({
      size: 100,
      most: 3_200,
      input: size => ({
        'app/base.py': Array.from(
          { length: size },
          (_, at) => `API_KEY_A${at} = "q7Zx2m9Rt4Lw8Np3Yc${at}"`,
        ).join('\n'),
        'app/production.py': 'API_KEY = os.environ["API_KEY"]',
      }),
      read,
    });
  });
});
