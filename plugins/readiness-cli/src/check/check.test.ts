// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { runReadiness } from '../__testUtils__/testTerminal';
import { TestFolder } from '../__testUtils__/TestFolder';
import { entityYaml, READY, SMALL_CHECKLIST } from '../__testUtils__/entities';

// Compiling the checklist takes its time on a busy machine
jest.setTimeout(60_000);

describe('readiness check', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder().write({ 'checklist.yaml': SMALL_CHECKLIST });
  });
  afterEach(() => folder.remove());

  const check = (...args: string[]) =>
    runReadiness(
      ['check', '--no-repository', '--checklist', 'checklist.yaml', ...args],
      { cwd: folder.path },
    );

  it('ends with 0 and says so when all entities are ready', async () => {
    folder.write({
      'catalog-info.yaml': entityYaml('grades', { annotations: READY }),
    });
    const { code, stdout, stderr } = await check();
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toBe(
      '✓ grades is ready, level complete  catalog-info.yaml:1',
    );
  });

  it('ends with 1 when an entity is not ready: first what to know, then what to do and where', async () => {
    folder.write({
      'catalog-info.yaml': entityYaml('grades', {
        annotations: { 'readiness/review': 'no' },
      }),
    });
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '✗ grades is not ready: 1 blocker and 1 required open, 1 of 3 questions answered  catalog-info.yaml:1',
      '  Do first: Which sensitive data does it handle?  catalog-info.yaml:5',
      '    readiness/data: "<one or more of pii | none>"',
    ]);
    expect(stdout).toContain(
      '! Review (required): Not all of the code has been reviewed.  catalog-info.yaml:6',
    );
  });

  it('counts first when there are several entities', async () => {
    folder.write({
      'a/catalog-info.yaml': entityYaml('a', { annotations: READY }),
      'b/catalog-info.yaml': entityYaml('b'),
    });
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '✗ 1 of 2 entities is not ready.',
      '  Do first: b, Data  b/catalog-info.yaml:3',
    ]);
  });

  it('ends with 3 when an entity is ready, but below --min-level', async () => {
    folder.write({
      'catalog-info.yaml': entityYaml('grades', { annotations: READY }),
    });
    expect((await check('--min-level', 'complete')).code).toBe(0);
    const { code, stdout } = await check('--min-level', 'exemplary');
    expect(code).toBe(3);
    expect(stdout).toContain('level complete');
  });

  it('never fails with --warn because of entities, but because of wrong input', async () => {
    folder.write({ 'catalog-info.yaml': entityYaml('grades') });
    expect((await check('--warn', '--min-level', 'exemplary')).code).toBe(0);
    folder.write({ 'catalog-info.yaml': 'kind: [' });
    expect((await check('--warn')).code).toBe(2);
  });

  it('takes what a System of another file answers, and says where', async () => {
    folder.write({
      'system/catalog-info.yaml': entityYaml('school', {
        kind: 'System',
        annotations: { 'readiness/data': 'wrong' },
      }),
      'grades.yaml': entityYaml('grades', {
        annotations: { 'readiness/review': 'yes' },
        spec: ['system: school'],
      }),
      '.git/HEAD': '',
    });
    const { code, stdout } = await check('grades.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('system/catalog-info.yaml:6');
    folder.write({
      'system/catalog-info.yaml': entityYaml('school', {
        kind: 'System',
        annotations: { 'readiness/data': 'none' },
      }),
    });
    expect((await check('grades.yaml')).code).toBe(0);
  });

  it('does not call a related entity missing that is in none of the files', async () => {
    folder.write({
      'catalog-info.yaml': entityYaml('grades', {
        annotations: READY,
        spec: ['dependsOn: [resource:grades-db]'],
      }),
    });
    const { code, stdout } = await check('--verbose');
    expect(code).toBe(0);
    expect(stdout).not.toContain('not in the catalog');
    expect(stdout).toContain(
      '1 related entity is not in these files (resource:default/grades-db): what it answers is missing here.',
    );
  });

  it('prints a line for each entity that is not ready with --quiet, and nothing else', async () => {
    folder.write({
      'a/catalog-info.yaml': entityYaml('a', { annotations: READY }),
      'b/catalog-info.yaml': entityYaml('b'),
    });
    expect((await check('--quiet')).stdout).toBe(
      'b/catalog-info.yaml:1: b is not assessed; open: data\n',
    );
    expect((await check('--quiet', 'a')).stdout).toBe('');
  });

  it('says what an entity is that no checklist is for, and ends with 0', async () => {
    folder.write({
      'catalog-info.yaml': entityYaml('shop', { kind: 'Template' }),
    });
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toBe(
      'Nothing was evaluated: no entity is in scope of the checklist.\n\n' +
        '- template:shop: it is of kind Template, type service, lifecycle production, and "small" is for {"kind":"component"}\n',
    );
  });

  it('colours on a terminal only, and not with NO_COLOR', async () => {
    folder.write({ 'catalog-info.yaml': entityYaml('grades') });
    const args = ['check', '--no-repository', 'catalog-info.yaml'];
    const { path: cwd } = folder;
    const escape = '\u001b[';
    expect((await runReadiness(args, { cwd })).stdout).not.toContain(escape);
    expect((await runReadiness(args, { cwd, isTTY: true })).stdout).toContain(
      escape,
    );
    const env = { NO_COLOR: '1' };
    expect(
      (await runReadiness(args, { cwd, isTTY: true, env })).stdout,
    ).not.toContain(escape);
  });

  it('writes several reports at once, and shows people theirs', async () => {
    folder.write({ 'catalog-info.yaml': entityYaml('grades') });
    const { code, stdout } = await check(
      ...['--format', 'sarif', '--output', 'reports/a.sarif'],
      ...['--format', 'json', '--output', 'reports/a.json'],
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ grades is not assessed/);
    const { readFileSync } = jest.requireActual('node:fs');
    const read = (file: string) =>
      JSON.parse(readFileSync(`${folder.path}/reports/${file}`, 'utf8'));
    expect(read('a.sarif').version).toBe('2.1.0');
    expect(read('a.json')).toMatchObject({
      version: 1,
      entities: [{ entityRef: 'component:default/grades' }],
    });
  });

  it.each([
    [
      ['--format', 'json', '--format', 'sarif'],
      'Two formats would go to the terminal.',
    ],
    [['--output', 'a', '--output', 'b'], 'There are more --output than'],
    [['--format', 'html'], '--format cannot be "html".'],
    [['--output', 'catalog-info.yaml/x'], 'cannot be written'],
  ])('refuses %j', async (args, message) => {
    folder.write({ 'catalog-info.yaml': entityYaml('grades') });
    const { code, stderr } = await check(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('names the place of a mistake in a checklist', async () => {
    folder.write({
      'catalog-info.yaml': entityYaml('grades'),
      'checklist.yaml': SMALL_CHECKLIST.replace('blocker', 'blockr'),
    });
    const { code, stdout, stderr } = await check();
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^✗ checklist\.yaml:11:\d+: /);
    expect(stderr).toContain('blocker');
  });
});
