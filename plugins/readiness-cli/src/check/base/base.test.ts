// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runReadiness } from '../../__testUtils__/testTerminal';
import { TestFolder } from '../../__testUtils__/TestFolder';
import {
  entityYaml,
  READY,
  SMALL_CHECKLIST,
} from '../../__testUtils__/entities';

jest.setTimeout(60_000);

describe('readiness check --base', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder().write({ 'checklist.yaml': SMALL_CHECKLIST });
  });
  afterEach(() => folder.remove());

  const check = (base: string, ...args: string[]) =>
    runReadiness(
      [
        'check',
        '--no-repository',
        '--checklist',
        join(folder.path, 'checklist.yaml'),
        '--base',
        base,
        ...args,
      ],
      { cwd: folder.path, env: { PATH: process.env.PATH! } },
    );

  it('says what a change does, the worse first, and leaves the checkout alone', async () => {
    folder
      .write({
        'catalog-info.yaml': entityYaml('grades', {
          annotations: { 'readiness/data': 'none' },
        }),
      })
      .commit()
      .write({
        'catalog-info.yaml': entityYaml('grades', {
          annotations: {
            'readiness/review': 'yes',
            'readiness/growth': 'exams',
          },
        }),
      });
    const status = folder.git('status', '--porcelain');
    const { code, stdout } = await check('main');
    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        '  Since main: 2 better, 1 worse',
        '    ↓ Data: passes (none) → not answered: Not answered.',
        '    ↑ Review: not answered → passes (yes)',
        '    ↑ Growth: not answered → passes (exams)',
      ].join('\n'),
    );
    expect(folder.git('status', '--porcelain')).toBe(status);
  });

  it('names a verdict that changes, entities that are new, and those that are gone', async () => {
    folder
      .write({
        'a/catalog-info.yaml': entityYaml('a'),
        'b/catalog-info.yaml': entityYaml('b', { annotations: READY }),
      })
      .commit();
    folder.git('rm', '-rq', 'b');
    folder.write({
      'a/catalog-info.yaml': entityYaml('a', { annotations: READY }),
      'c/catalog-info.yaml': entityYaml('c', { annotations: READY }),
    });
    const { code, stdout } = await check('HEAD');
    expect(code).toBe(0);
    expect(stdout).toContain('↑ Verdict: not assessed → ready');
    expect(stdout).toMatch(/✓ c is ready.*\n {2}New since HEAD\./);
    expect(stdout).toContain('Gone since HEAD: b.');
    const json = JSON.parse((await check('HEAD', '-f', 'json')).stdout);
    expect(json.comparedWith).toEqual({
      name: 'HEAD',
      added: ['component:default/c'],
      removed: ['component:default/b'],
    });
    expect(json.entities[0].change.verdict).toEqual({
      from: 'unassessed',
      to: 'ready',
      direction: 'better',
    });
    const { stdout: markdown } = await check('HEAD', '-f', 'markdown');
    expect(markdown).toContain('**Since HEAD: 2 better, 0 worse**');
  });

  it('compares one file in a folder, and its System in another', async () => {
    folder
      .write({
        'school/catalog-info.yaml': entityYaml('school', { kind: 'System' }),
        'services/grades.yaml': entityYaml('grades', {
          annotations: READY,
          spec: ['system: school'],
        }),
      })
      .commit();
    const { stdout } = await check('HEAD', 'services/grades.yaml');
    expect(stdout).toContain('Nothing changes from HEAD.');
  });

  it.each([
    ['nowhere', 'There is no commit, branch or tag "nowhere".'],
    ['--upload-pack=x', 'There is no commit, branch or tag "--upload-pack=x".'],
  ])('refuses %s', async (ref, message) => {
    folder.write({ 'catalog-info.yaml': entityYaml('a') }).commit();
    const { code, stderr } = await runReadiness(
      ['check', '--no-repository', `--base=${ref}`],
      { cwd: folder.path, env: { PATH: process.env.PATH! } },
    );
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('needs a checkout, and Git', async () => {
    folder.write({ 'catalog-info.yaml': entityYaml('a') });
    const outside = await check('main');
    expect(outside.code).toBe(2);
    expect(outside.stderr).toContain(
      `--base needs a Git checkout, and ${folder.path} is in none.`,
    );
    folder.commit();
    const without = await runReadiness(
      ['check', '--no-repository', '--base', 'main'],
      { cwd: folder.path, env: { PATH: folder.path } },
    );
    expect(without.code).toBe(2);
    expect(without.stderr).toContain(
      '--base needs Git, which is not installed.',
    );
  });

  it('says how to fetch what a shallow clone does not have', async () => {
    folder.write({ 'catalog-info.yaml': entityYaml('a') }).commit('one');
    const first = folder.git('rev-parse', 'HEAD');
    folder.commit('two');
    const clone = new TestFolder();
    clone.git(
      'clone',
      '--quiet',
      '--depth=1',
      `file://${folder.path}`,
      'clone',
    );
    const { code, stderr } = await runReadiness(
      ['check', '--no-repository', '--base', first],
      { cwd: join(clone.path, 'clone'), env: { PATH: process.env.PATH! } },
    );
    clone.remove();
    expect(code).toBe(2);
    expect(stderr).toContain(
      `This clone is shallow, and does not have "${first}".`,
    );
    expect(stderr).toContain(`git fetch --depth=1 origin ${first}`);
    expect(stderr).toContain('fetch-depth: 0');
  });

  it('runs nothing that the checkout configures', async () => {
    folder.write({ 'catalog-info.yaml': entityYaml('a') }).commit();
    folder.git('config', 'core.fsmonitor', 'touch ran; false');
    folder.git('config', 'alias.rev-parse', '!touch ran');
    await check('main');
    expect(existsSync(join(folder.path, 'ran'))).toBe(false);
  });
});
