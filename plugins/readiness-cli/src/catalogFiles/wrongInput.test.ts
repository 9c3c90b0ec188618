// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import promises from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runReadiness } from '../__testUtils__/testTerminal';
import { TestFolder } from '../__testUtils__/TestFolder';
import { entityYaml } from '../__testUtils__/entities';

const BOM = '\uFEFF';

// Compiling the checklist takes its time on a busy machine
jest.setTimeout(60_000);

describe('wrong input of readiness check', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
  });
  afterEach(() => folder.remove());

  const check = (...args: string[]) =>
    runReadiness(['check', '--no-repository', '--quiet', '--warn', ...args], {
      cwd: folder.path,
    });

  it('is a path that is not there', async () => {
    const { code, stderr } = await check('nowhere/catalog-info.yaml');
    expect(code).toBe(2);
    expect(stderr).toBe(
      '✗ There is no file or folder "nowhere/catalog-info.yaml".\n' +
        '  Check the path; it is relative to where the program is called.\n',
    );
  });

  it('is a folder without catalog files', async () => {
    folder.write({ 'README.md': '', 'deploy/service.yaml': 'kind: Service' });
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^✗ There is no catalog file in this folder\.\n/);
    expect(stderr).toContain('catalog-info.yaml');
  });

  it('is an empty file', async () => {
    folder.write({ 'catalog-info.yaml': '# nothing yet\n' });
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain('catalog-info.yaml has no entity.');
  });

  it.each([
    ['a broken document', 'kind: Component\nmetadata:\n  name: "a\n', 4, 1],
    ['a tab as indentation', 'kind: Component\nmetadata:\n\tname: a\n', 3, 1],
    [
      'a key that is there twice',
      'kind: a\nmetadata:\n  name: a\n  name: b\n',
      4,
      3,
    ],
    ['too many levels', `a: ${'['.repeat(200)}`, 1, undefined],
  ])('is %s: with line and column', async (_title, text, line, column) => {
    folder.write({ 'catalog-info.yaml': text });
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain(`✗ catalog-info.yaml:${line}:${column ?? ''}`);
    expect(stderr).toContain('The YAML is broken: ');
  });

  it('leaves the other documents of a file alone', async () => {
    folder.write({
      'catalog-info.yaml': `${entityYaml('a')}---\nkind: [\n---\n${entityYaml(
        'b',
      )}`,
    });
    const { code, stdout } = await check();
    expect(code).toBe(2);
    expect(stdout).toMatch(/: a is .*\n.*: b is /);
  });

  it('is an alias bomb', async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(10)}]`,
    );
    bomb[0] = 'a0: &a0 [x]';
    folder.write({ 'catalog-info.yaml': bomb.join('\n') });
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain('Its aliases (*) cannot be resolved.');
  });

  it.each(['[a]', 'a text', '5'])(
    'is an entity whose annotations are %s',
    async annotations => {
      folder.write({
        'catalog-info.yaml': `kind: Component\nmetadata:\n  name: a\n  annotations: ${annotations}\n`,
      });
      const { code, stderr } = await check();
      expect(code).toBe(2);
      expect(stderr).toContain(
        'catalog-info.yaml:4: metadata.annotations is no map of keys and texts.',
      );
    },
  );

  it('is a file that is not UTF-8', async () => {
    folder.write({
      'catalog-info.yaml': Buffer.from('kind: Component # caf\xe9\n', 'latin1'),
    });
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain('catalog-info.yaml: The file is not UTF-8.');
  });

  it('is a file that nobody writes: above 10 MB', async () => {
    folder.write({ 'catalog-info.yaml': Buffer.alloc(11_000_000, '#') });
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain(
      'The file has 11 MB, and the limit is 10 MB. Split it into several files.',
    );
  });

  it('is an entity that is there twice: with both places', async () => {
    folder.write({
      'a/catalog-info.yaml': entityYaml('Grades'),
      'b/catalog-info.yaml': `${entityYaml('other')}---\n${entityYaml(
        'grades',
      )}`,
    });
    const { code, stderr } = await check();
    expect(code).toBe(2);
    expect(stderr).toContain(
      '✗ b/catalog-info.yaml:10: component:default/grades is in a/catalog-info.yaml:1 too.',
    );
  });

  it('is a file that may not be read', async () => {
    folder.write({ 'catalog-info.yaml': entityYaml('a') });
    // Nothing is closed to root, as whom tests may run
    const open = jest
      .spyOn(promises, 'open')
      .mockRejectedValue(
        Object.assign(new Error('EACCES'), { code: 'EACCES' }),
      );
    const { code, stderr } = await check();
    open.mockRestore();
    expect(code).toBe(2);
    expect(stderr).toBe(
      '✗ catalog-info.yaml: The file may not be read.\n  Give this user the right to read it.\n',
    );
  });

  it('is a link that leads in a circle, and a pipe', async () => {
    symlinkSync('b.yaml', join(folder.path, 'a.yaml'));
    symlinkSync('a.yaml', join(folder.path, 'b.yaml'));
    execFileSync('mkfifo', [join(folder.path, 'pipe.yaml')]);
    const { code, stderr } = await check('a.yaml', 'pipe.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('a.yaml: It is a link that leads in a circle.');
    expect(stderr).toContain('pipe.yaml: It is no file.');
  });

  it('is not a folder that links to itself', async () => {
    folder.write({ 'a/catalog-info.yaml': entityYaml('a') });
    symlinkSync('..', join(folder.path, 'a', 'up'));
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2);
  });

  it('is not a file of 5 MB', async () => {
    const entities = Array.from({ length: 400 }, (_, index) =>
      entityYaml(`service-${index}`, {
        annotations: { 'readiness/purpose': 'x'.repeat(12_000) },
      }),
    );
    folder.write({ 'catalog-info.yaml': entities.join('---\n') });
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(401);
  });

  it('is not a file with CRLF and a byte order mark', async () => {
    const text = `${BOM}${entityYaml('a')}---\n${entityYaml('b')}`;
    folder.write({ 'catalog-info.yaml': text.replaceAll('\n', '\r\n') });
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^catalog-info\.yaml:1: a .*\ncatalog-info\.yaml:10: b /,
    );
  });

  it('is not a template, which is left out and named', async () => {
    folder.write({
      'skeleton/catalog-info.yaml': entityYaml('${{ values.name }}'),
      'cookiecutter/catalog-info.yaml': '{%- if x %}\nkind: Component\n',
      'catalog-info.yaml': entityYaml('a'),
    });
    const { code, stdout, stderr } = await runReadiness(
      ['check', '--no-repository', '--warn'],
      { cwd: folder.path },
    );
    expect(code).toBe(0);
    expect(stdout).toContain(' a is not assessed');
    expect(stderr).toContain(
      '- skeleton/catalog-info.yaml:4:10: The file is a template, with placeholders that are filled in later: it is not evaluated.\n',
    );
    expect(stderr).toContain('- cookiecutter/catalog-info.yaml:1:1: ');
  });

  it('is not the definition of an API or the steps of a Template with placeholders', async () => {
    folder.write({
      'catalog-info.yaml': [
        'apiVersion: scaffolder.backstage.io/v1beta3',
        'kind: Template',
        'metadata: { name: t }',
        'spec: { steps: [{ input: "${{ parameters.x }}" }] }',
        '---',
        entityYaml('a'),
      ].join('\n'),
    });
    const { code, stdout, stderr } = await check();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(' a is ');
  });

  it('is not a manifest of Kubernetes beside an entity', async () => {
    folder.write({
      'catalog-info.yaml': `apiVersion: v1\nkind: List\nitems: []\n---\n- 1\n---\n${entityYaml(
        'a',
      )}`,
    });
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toContain(' a is ');
  });

  it('does not reach the terminal as a control sequence', async () => {
    folder.write({
      'a\u001b]0;title\u0007/catalog-info.yaml': entityYaml(
        '"a\\u001b[2J\\u202e"',
      ),
    });
    const { stdout, stderr } = await check();
    // eslint-disable-next-line no-control-regex
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(stdout).toContain('a?]0;title?/catalog-info.yaml');
  });

  it('is not what a Location names, unless it is outside of the checkout', async () => {
    const outside = new TestFolder().write({ 'x.yaml': entityYaml('x') });
    symlinkSync(join(outside.path, 'x.yaml'), join(folder.path, 'link.yaml'));
    const targets = [
      './parts/a.yaml',
      './missing.yaml',
      './link.yaml',
      `../${basename(outside.path)}/x.yaml`,
      'https://example.com/x.yaml',
    ];
    folder.write({
      'all.yaml': `apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: { name: all }\nspec: { targets: ${JSON.stringify(
        targets,
      )} }\n`,
      'parts/a.yaml': entityYaml('a'),
    });
    const { code, stdout, stderr } = await check('all.yaml');
    outside.remove();
    expect(code).toBe(2);
    expect(stdout).toMatch(/^parts\/a\.yaml:1: a is .*\n$/);
    expect(stderr).toMatch(/^✗ missing\.yaml: There is no such file\.\n.*\n$/);
  });
});
