// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

jest.setTimeout(60_000);

const root = resolve(__dirname, '../..');
const requireFromRoot = createRequire(join(root, 'package.json'));

/** Runs one file of `__fixtures__/console` as Jest runs ours. */
async function run(file: string) {
  const child = spawn(process.execPath, [
    requireFromRoot.resolve('jest/bin/jest'),
    '--json',
    '--config',
    JSON.stringify({
      rootDir: join(__dirname, '__fixtures__/console'),
      testMatch: [`**/${file}`],
      transform: {},
      testRunner: requireFromRoot.resolve(
        requireFromRoot('./package.json').jest.testRunner,
      ),
    }),
  ]);
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const [{ assertionResults, message, status }] =
    JSON.parse(output).testResults;
  return { assertionResults, message, status };
}

describe('the console', () => {
  it('fails exactly the tests that write to it without expecting it', async () => {
    const { assertionResults, message } = await run('noisy.js');
    expect(
      assertionResults.map(
        (one: { title: string; status: string }) =>
          `${one.title}: ${one.status}`,
      ),
    ).toEqual([
      'writes: failed',
      'is silent: passed',
      'expects what is written: passed',
      'uses a component of others: passed',
      'writes later: failed',
    ]);
    expect(message).toContain('console.warn: Something is old');
  });

  it('fails a file that Node warns about', async () => {
    const { message, status } = await run('warned.js');
    expect(status).toBe('failed');
    expect(message).toContain('That is no number');
  });
});
