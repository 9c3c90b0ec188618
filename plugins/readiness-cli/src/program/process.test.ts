// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestFolder } from '../__testUtils__/TestFolder';
import { entityYaml } from '../__testUtils__/entities';

jest.setTimeout(120_000);

const BIN = require.resolve('../../bin/readiness.js');

describe('the process of readiness', () => {
  it('ends with its own code when its reader has gone, as with | head', async () => {
    const folder = new TestFolder().write({
      'catalog-info.yaml': Array.from({ length: 300 }, (_, index) =>
        entityYaml(`service-${index}`),
      ).join('---\n'),
    });
    const child = spawn(
      process.execPath,
      [BIN, 'check', '--no-repository', '--format', 'json'],
      { cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'exit');
    folder.remove();
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('writes all of a long report to a pipe before it ends', () => {
    const folder = new TestFolder().write({
      'catalog-info.yaml': Array.from({ length: 100 }, (_, index) =>
        entityYaml(`service-${index}`),
      ).join('---\n'),
    });
    const out = execFileSync(
      process.execPath,
      [BIN, 'check', '--no-repository', '--format', 'json', '--warn'],
      { cwd: folder.path, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    folder.remove();
    expect(JSON.parse(out).entities).toHaveLength(100);
  });

  it('says which Node it needs on an older one, and ends with 2', () => {
    const script = `
      Object.defineProperty(process, 'versions', { value: { node: '14.21.3' } });
      require(${JSON.stringify(BIN)});
    `;
    const run = () =>
      execFileSync(process.execPath, ['-e', script], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(run).toThrow(
      expect.objectContaining({
        status: 2,
        stderr:
          'readiness needs Node 20 or newer, and this is Node 14.21.3. Install a newer one from https://nodejs.org/.\n',
      }),
    );
    const { engines } = JSON.parse(
      readFileSync(join(BIN, '..', '..', 'package.json'), 'utf8'),
    );
    expect(engines.node).toBe('>=20');
  });
});
