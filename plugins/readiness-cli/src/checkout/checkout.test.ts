// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runReadiness } from '../__testUtils__/testTerminal';
import { TestFolder } from '../__testUtils__/TestFolder';
import { entityYaml } from '../__testUtils__/entities';

jest.setTimeout(120_000);

const CODE = { 'src/index.js': 'console.log(1);\n' };
const env = { PATH: process.env.PATH! };

describe('readiness check in a checkout', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
  });
  afterEach(() => folder.remove());

  const check = async (...args: string[]) => {
    const { stdout, stderr } = await runReadiness(
      ['check', '--format', 'json', ...args],
      { cwd: folder.path, env },
    );
    const report = JSON.parse(stdout);
    const statusOf = (check_: string) =>
      report.entities[0].checks.find(({ check: id }: any) => id === check_);
    return { report, stderr, statusOf };
  };
  const license = (text: string) => ({
    'package.json': JSON.stringify({ name: 'x', license: text }),
  });

  it('verifies and contradicts answers by the files around them', async () => {
    folder.write({
      ...CODE,
      ...license('Apache-2.0'),
      'catalog-info.yaml': entityYaml('shop', {
        annotations: { 'readiness/license': 'Apache-2.0' },
      }),
    });
    expect((await check()).statusOf('license')).toMatchObject({
      status: 'pass',
      verification: 'verified',
    });
    folder.write(license('MIT'));
    expect((await check()).statusOf('license')).toMatchObject({
      status: 'contradicted',
    });
    expect((await check('--no-repository')).statusOf('license')).toMatchObject({
      status: 'pass',
      verification: 'declared',
    });
  });

  it('tells nothing of code that is elsewhere, or of a repository of catalog files', async () => {
    folder
      .write({
        ...license('MIT'),
        'catalog-info.yaml': entityYaml('shop', {
          annotations: { 'readiness/license': 'Apache-2.0' },
        }),
      })
      .commit();
    expect((await check()).statusOf('license').status).toBe('pass');
    folder.write(CODE);
    folder.git('remote', 'add', 'origin', 'git@github.com:shop/catalog.git');
    folder.write({
      'catalog-info.yaml': entityYaml('shop', {
        annotations: {
          'readiness/license': 'Apache-2.0',
          'github.com/project-slug': 'shop/shop',
        },
      }),
    });
    expect((await check()).statusOf('license')).toMatchObject({
      status: 'pass',
      observed: {
        cannotTell:
          'Its code is in https://github.com/shop/shop, which was not read here.',
      },
    });
  });

  it('answers for the repository by where it was cloned from, as the catalog does', async () => {
    folder.write({ ...CODE, 'catalog-info.yaml': entityYaml('shop') }).commit();
    folder.git(
      'remote',
      'add',
      'origin',
      'https://t:secret@github.com/Shop/Web.git',
    );
    const { statusOf } = await check();
    expect(statusOf('repositories')).toMatchObject({
      status: 'pass',
      answer: 'https://github.com/Shop/Web',
    });
  });

  it('says what a change of the code does, from Git alone', async () => {
    folder
      .write({
        ...CODE,
        ...license('Apache-2.0'),
        'catalog-info.yaml': entityYaml('shop', {
          annotations: { 'readiness/license': 'Apache-2.0' },
        }),
      })
      .commit()
      .write(license('MIT'));
    const { report } = await check('--base', 'HEAD');
    expect(report.entities[0].change.checks).toEqual([
      expect.objectContaining({
        check: 'license',
        direction: 'worse',
        from: expect.objectContaining({ status: 'pass' }),
        to: expect.objectContaining({ status: 'contradicted' }),
      }),
    ]);
    folder.write(license('Apache-2.0'));
    const same = await check('--base', 'HEAD');
    expect(same.report.entities[0].change.checks).toEqual([]);
  });

  it('is not led out of it, nor held up, by what somebody puts into it', async () => {
    const outside = new TestFolder().write(license('MIT'));
    folder.write({
      ...CODE,
      'catalog-info.yaml': entityYaml('shop', {
        annotations: { 'readiness/license': 'Apache-2.0' },
      }),
      '.git/HEAD': '',
    });
    symlinkSync(
      join(outside.path, 'package.json'),
      join(folder.path, 'package.json'),
    );
    symlinkSync('.', join(folder.path, 'loop'));
    execFileSync('mkfifo', [join(folder.path, 'LICENSE')]);
    const { statusOf, report } = await check();
    outside.remove();
    expect(statusOf('license').status).toBe('pass');
    expect(report.notes).toEqual([]);
  });
});
