// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { MIT_TEXT } from '../__testUtils__/licenseText';
import { TestFolder } from '../__testUtils__/TestFolder';
import { runReadiness } from '../__testUtils__/testTerminal';

// A run of the program starts a process that reads the checkout
jest.setTimeout(120_000);

const SHOP = `kind: Component
metadata:
  name: shop
spec: { type: service, lifecycle: production, owner: team }
`;

describe('readiness answer, without a terminal', () => {
  let folder: TestFolder;
  const runWith = (args: string[]) =>
    runReadiness(['answer', ...args], { cwd: folder.path });
  const run = (args: string[], stdin?: string) =>
    runReadiness(['answer', '--no-repository', ...args], {
      cwd: folder.path,
      stdin,
    });
  beforeEach(() => {
    folder = new TestFolder();
    folder.write({ 'catalog-info.yaml': SHOP });
  });
  afterEach(() => folder.remove());

  it('writes what is set, and shows the verdict before and after', async () => {
    const { code, stdout } = await run([
      '--set',
      'license=MIT',
      '--set',
      'messaging=none',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/before: not assessed: .* 35 required/);
    expect(stdout).toMatch(/after: +not ready: .* 33 required/);
    expect(stdout).toContain('+    readiness/license: "MIT"');
    expect(stdout).toContain('Wrote 2 answers into catalog-info.yaml.');
    expect(folder.read('catalog-info.yaml')).toContain(
      '    readiness/none: "messaging"\n',
    );
  });

  it('writes nothing with --dry-run, and nothing twice', async () => {
    const dry = await run(['--set', 'license=MIT', '--dry-run', '--json']);
    expect(JSON.parse(dry.stdout)).toMatchObject({
      entityRef: 'component:default/shop',
      file: 'catalog-info.yaml',
      outcome: 'dryRun',
      answers: [{ name: 'license', value: 'MIT' }],
      diff: expect.stringContaining('+    readiness/license: "MIT"'),
    });
    expect(folder.read('catalog-info.yaml')).toBe(SHOP);
    await run(['--set', 'license=MIT']);
    const again = await run(['--set', 'license=MIT', '--json']);
    expect(JSON.parse(again.stdout).outcome).toBe('unchanged');
    expect(again.code).toBe(0);
  });

  it('reads answers from a file and from its input', async () => {
    folder.write({
      'answers.json': JSON.stringify({
        answers: { runs: ['http', 'worker'], 'code-review': true },
      }),
    });
    expect((await run(['--set-file', 'answers.json'])).code).toBe(0);
    expect((await run(['--set-file', '-'], '{"license": "MIT"}')).code).toBe(0);
    const written = folder.read('catalog-info.yaml');
    expect(written).toContain('readiness/runs: "http, worker"');
    expect(written).toContain('readiness/code-review: "yes"');
    expect(written).toContain('readiness/license: "MIT"');
  });

  it('takes all answers or none, and says what is wrong with each', async () => {
    const { code, stderr } = await run([
      '--set',
      'license=MIT',
      '--set',
      'data=x',
      '--set',
      'load-test=soon',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('2 answers cannot be taken');
    expect(stderr).toContain(
      'readiness/data: "x" is not one of the accepted values',
    );
    expect(stderr).toContain('readiness/load-test: "soon" is not a date');
    expect(folder.read('catalog-info.yaml')).toBe(SHOP);
  });

  it.each([
    [['--set', 'license'], 'has no value'],
    [['--set-file', 'none.json'], 'cannot be read'],
    [['--set-file', 'catalog-info.yaml'], 'This is no JSON'],
    [['shop', 'cart', '--set', 'license=MIT'], 'one entity too many'],
    [['cart', '--set', 'license=MIT'], 'There is no entity "cart"'],
    [[], 'There is no terminal to ask in'],
    [
      ['--in', 'elsewhere', '--set', 'license=MIT'],
      'There is no file or folder "elsewhere"',
    ],
  ])('refuses %j', async (args, message) => {
    const { code, stderr, stdout } = await run(args);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each([
    ['null', 'no JSON object'],
    ['{"answers": []}', 'are no JSON object'],
    ['{"license": {"a": 1}}', 'is no answer'],
    [JSON.stringify({ notes: 'x'.repeat(1_000_001) }), 'more than'],
  ])('refuses the input %.40s', async (input, message) => {
    const { code, stderr } = await run(['--set-file', '-'], input);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('lists the candidates of an ambiguous name', async () => {
    folder.write({
      'other/catalog-info.yaml': SHOP.replace(
        'name: shop',
        'name: shop\n  namespace: other',
      ),
    });
    const { code, stderr } = await run(['shop', '--set', 'license=MIT']);
    expect(code).toBe(2);
    expect(stderr).toContain('component:default/shop (catalog-info.yaml)');
    expect(stderr).toContain('component:other/shop (other/catalog-info.yaml)');
    expect((await run(['other/shop', '--set', 'license=MIT'])).code).toBe(0);
    expect(folder.read('catalog-info.yaml')).toBe(SHOP);
  });

  it('says what an answer contradicts', async () => {
    folder.write({ LICENSE: MIT_TEXT });
    folder.write({ 'main.py': 'print(1)\n' });
    const { stdout } = await runWith([
      '--set',
      'license=Apache-2.0',
      '--dry-run',
    ]);
    expect(stdout).toContain(
      'This contradicts: The answer is that the license is Apache-2.0, but the repository contains MIT (LICENSE:1).',
    );
  });

  it.each([
    [
      'a template',
      SHOP.replace('shop', '${{ values.name }}'),
      'The file is a template',
    ],
    ['broken YAML', `${SHOP}  x: [\n`, 'The YAML is broken'],
    [
      'a generated file',
      `# Code generated by a tool. DO NOT EDIT.\n${SHOP}`,
      'a tool writes this file',
    ],
    [
      'annotations of another file',
      SHOP.replace(
        'name: shop',
        'name: shop\n  annotations: {$yaml: ./x.yaml}',
      ),
      'another file',
    ],
    [
      'a file that is not UTF-8',
      Buffer.concat([Buffer.from(SHOP), Buffer.from([0x23, 0xff, 0x0a])]),
      'not UTF-8',
    ],
    ['a large file', `${SHOP}${'# x\n'.repeat(300_000)}`, 'limit'],
  ])(
    'shows the lines to copy for %s, and writes nothing',
    async (_, file, message) => {
      folder.write({ 'catalog-info.yaml': file });
      const { code, stdout, stderr } = await run([
        '--set',
        'license=MIT',
        '--set',
        'email=none',
      ]);
      expect(code).toBe(2);
      expect(stdout + stderr).toContain(message);
      expect(stdout + stderr).toContain(
        '    readiness/license: "MIT"\n    readiness/none: "email"',
      );
      expect(Buffer.from(folder.read('catalog-info.yaml'))).toEqual(
        Buffer.from(Buffer.from(file as string).toString('utf8')),
      );
      expect(folder.list()).toEqual(['catalog-info.yaml']);
    },
  );

  it('edits what a link leads to, and keeps its mode', async () => {
    folder.write({ 'kept/real.yaml': SHOP });
    chmodSync(join(folder.path, 'kept/real.yaml'), 0o640);
    symlinkSync('kept/real.yaml', join(folder.path, 'linked.yaml'));
    expect(
      (await run(['--in', 'linked.yaml', '--set', 'license=MIT'])).code,
    ).toBe(0);
    expect(folder.read('kept/real.yaml')).toContain('MIT');
  });

  it('shows escape sequences of a file as text', async () => {
    folder.write({
      'catalog-info.yaml': SHOP.replace(
        'metadata:',
        '# \u001b]0;owned\u0007\u202e x\nmetadata:',
      ),
    });
    const { stdout } = await run(['--set', 'license=MIT', '--dry-run']);
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(stdout).toContain('\\u001b]0;owned\\u0007\\u202e x');
  });
});
