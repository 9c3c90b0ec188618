// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCorpus, type Corpus } from '../../corpus/readCorpus';
import { parseLabel } from '../../corpus/readLabels';
import { isRight, report } from '../../corpus/report';
import type { Finding, Label } from '../../corpus/types';

jest.setTimeout(60_000);

const NOW = Date.parse('2026-11-20T12:00:00Z');

const FILES: Record<string, string> = {
  LICENSE: 'SPDX-License-Identifier: MIT\n',
  'requirements.txt': 'psycopg2==2.9.9\npika==1.3.2\n',
  'settings.py': "DEBUG = False\nDB_PASSWORD = 'Tr0ub4dor-and-3'\n",
  'k8s/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: shop
          livenessProbe: { httpGet: { path: /live, port: 80 } }
`,
};

/** What is so of these files. */
const LABEL = `
repository: made/up
commit: COMMIT
service: shop
folder: ''
stack: python
deployment: [kubernetes]
facts:
  license: { value: MIT, at: ['LICENSE:1'] }
  hardCodedValues: { value: found, at: ['settings.py:2'] }
  persistence: { value: [postgresql], at: ['requirements.txt:1'] }
  messaging: { value: [rabbitmq], at: ['requirements.txt:2'] }
  email: { value: none }
  loadTests: { value: no }
  replicas: { value: 3, at: ['k8s/deployment.yaml:5'] }
  autoscaling: { value: none }
  probes: { value: { liveness: /live, readiness: none, isDeep: no } }
  schedules: { value: none }
`;

describe('the corpus', () => {
  let base: string;
  let commit: string;
  const labelOf = (change: (text: string) => string = text => text): Label =>
    parseLabel(change(LABEL).replace('COMMIT', commit), 'made__up.yaml');
  const read = (label: Label): Promise<Corpus> =>
    readCorpus([label], { corpus: base, now: NOW });
  const of = ({ findings }: Corpus, kind: Finding['kind'], verdict?: string) =>
    findings
      .filter(
        one => one.kind === kind && (verdict ?? one.verdict) === one.verdict,
      )
      .map(({ about, found }) => `${about}: ${found}`);

  beforeAll(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-corpus-test-')));
    const root = join(base, 'made+up');
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args],
        { cwd: root, encoding: 'utf8' },
      );
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'all');
    commit = git('rev-parse', 'HEAD').trim();
  });
  afterAll(() => rmSync(base, { recursive: true }));

  it('finds no error when the label agrees with the observation', async () => {
    const corpus = await read(labelOf());
    expect(corpus.findings.filter(one => one.verdict === 'wrong')).toEqual([]);
    expect(isRight(corpus)).toBe(true);
    expect(of(corpus, 'accusation', 'right')).toEqual([
      'hard-coded-values: settings.py:2 a password in DB_PASSWORD',
    ]);
    expect(of(corpus, 'verified', 'right')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^license: MIT/),
        expect.stringMatching(/^redundancy: active-active/),
        expect.stringMatching(/^hard-coded-values: remaining/),
      ]),
    );
    expect(of(corpus, 'reading', 'right')).toEqual(
      expect.arrayContaining(['uses: postgresql', 'uses: rabbitmq']),
    );
    expect(corpus.repositories).toEqual([
      expect.objectContaining({ repository: 'made/up', files: 4, lacking: 0 }),
    ]);
  });

  it('counts a contradiction as wrong when the label does not share it', async () => {
    const none = (text: string) => text.replace('value: found', 'value: none');
    const corpus = await read(labelOf(none));
    expect(of(corpus, 'accusation', 'wrong')).toEqual([
      'hard-coded-values: settings.py:2 a password in DB_PASSWORD',
    ]);
    expect(isRight(corpus)).toBe(false);
    const elsewhere = (text: string) =>
      text.replace('settings.py:2', 'settings.py:1');
    expect(
      of(await read(labelOf(elsewhere)), 'accusation', 'wrong'),
    ).toHaveLength(1);
  });

  it('counts a contradiction as wrong when it is about another license, number or store', async () => {
    const licence = (text: string) =>
      text.replace('license: { value: MIT', 'license: { value: GPL-3.0-only');
    expect(of(await read(labelOf(licence)), 'accusation', 'wrong')).toEqual(
      expect.arrayContaining([expect.stringMatching(/license-differs/)]),
    );
    const unknown = (text: string) =>
      text.replace('replicas: { value: 3', 'replicas: { value: cannot-tell');
    const untold = await read(labelOf(unknown));
    expect(of(untold, 'verified', 'wrong')).toEqual([
      expect.stringMatching(/^redundancy/),
    ]);
    expect(isRight(untold)).toBe(false);
    const store = (text: string) =>
      text.replace('value: [rabbitmq]', 'value: none');
    const corpus = await read(labelOf(store));
    expect(of(corpus, 'accusation', 'wrong')).toEqual([
      expect.stringMatching(/^messaging: messaging: messaging-found/),
    ]);
    expect(of(corpus, 'reading', 'wrong')).toEqual(['uses: rabbitmq']);
  });

  it('counts a difference as debatable when the label is debatable', async () => {
    const corpus = await read(
      labelOf(text =>
        text.replace('value: found', 'value: none, debatable: true'),
      ),
    );
    expect(of(corpus, 'accusation', 'debatable')).toHaveLength(1);
    expect(isRight(corpus)).toBe(true);
  });

  it('counts a fact as missed when the label has it and the provider does not', async () => {
    const corpus = await read(
      labelOf(text => text.replace('[postgresql]', '[postgresql, redis]')),
    );
    expect(of(corpus, 'missed')).toEqual(
      expect.arrayContaining(['uses: redis not found']),
    );
    const any = await read(
      labelOf(text =>
        text.replace(
          'value: [postgresql]',
          'anyOf: true, value: [postgresql, redis]',
        ),
      ),
    );
    expect(of(any, 'missed')).not.toContain('uses: redis not found');
  });

  it('refuses places that the commit does not have', async () => {
    const corpus = await read(
      labelOf(text => text.replace('LICENSE:1', 'LICENSE:9')),
    );
    expect(corpus.misplaced).toEqual(['made/up: LICENSE:9']);
    expect(isRight(corpus)).toBe(false);
    expect(report(corpus)).toContain('A PLACE THAT IS NOT THERE');
  });

  it('reports that nothing was proved when a snapshot is missing', async () => {
    const other = { ...labelOf(), commit: '0'.repeat(40) };
    const corpus = await read(other);
    expect(corpus.absent).toEqual(['made/up']);
    expect(report(corpus)).toContain('NOTHING WAS PROVED FOR 1 REPOSITORIES');
  });

  it.each([
    ['commit: COMMIT', 'commit: abc', 'commit has to be the full name'],
    ['  email: { value: none }\n', '', 'email has no value'],
    ['LICENSE:1', 'LICENSE', '"LICENSE" is no place'],
    ['  email:', '  mail:', 'there is no fact mail'],
  ])('refuses a label with a mistake: %j for %j', (from, to, message) => {
    expect(() => labelOf(text => text.replace(from, to))).toThrow(
      `made__up.yaml: `,
    );
    expect(() => labelOf(text => text.replace(from, to))).toThrow(message);
  });
});
