// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';

const run = promisify(execFile);
const scripts = pathToFileURL(
  resolvePackagePath('readiness-test', '../scripts'),
);

describe('the check of regular expressions', () => {
  const directory = createMockDirectory();

  async function problemsOf(source: string, exceptions: object[] = []) {
    directory.setContent({ 'plugins/one/src/a.ts': source });
    const { stdout } = await run(process.execPath, [
      '--input-type=module',
      '-e',
      `import { checkRegexes } from '${scripts}/checkRegexes.mjs';
       const { problems } = await checkRegexes({
         root: process.argv[1],
         exceptions: JSON.parse(process.argv[2]),
         results: process.argv[1] + '/results.json',
       });
       console.log('PROBLEMS' + JSON.stringify(problems));
       process.exit(0);`,
      directory.path,
      JSON.stringify(exceptions),
    ]);
    return JSON.parse(stdout.split('PROBLEMS')[1]) as string[];
  }

  it('refuses exponential, polynomial and joined expressions with their place', async () => {
    const problems = await problemsOf(
      'const a = /^(a+)+$/;\nconst b = new RegExp("\\\\d+$");\nconst c = RegExp(a.source);',
    );
    expect(problems).toEqual([
      expect.stringMatching(/^plugins\/one\/src\/a\.ts:1 .*\n.*exponential/),
      expect.stringMatching(/^plugins\/one\/src\/a\.ts:2 .*\n.*linear/),
      expect.stringMatching(
        /^plugins\/one\/src\/a\.ts:3 .*\n.*cannot be classified/,
      ),
    ]);
  });

  it('accepts linear expressions, and refuses exceptions that are not needed or give no reason', async () => {
    const path = 'plugins/one/src/a.ts';
    const problems = await problemsOf('const a = /^a+$/;', [
      { path, text: '/^a+$/', reason: 'It has always been like that here.' },
      { path, text: '/b/', reason: 'no' },
    ]);
    expect(problems).toEqual([
      expect.stringContaining('gives no reason'),
      expect.stringContaining('/^a+$/ is not needed'),
      expect.stringContaining('/b/ is not needed'),
    ]);
  });
});
