// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { TestFolder } from '../__testUtils__/TestFolder';
import { checkCommand } from './command';

const ROOT = resolve(__dirname, '../../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const known = Object.keys(checkCommand.options);

/** Options of `readiness check` that a file names. */
function optionsIn(text: string): string[] {
  const own = text.replace(
    /npx --yes|npm install --\S+|--(?:field|method|paginate|jq|silent|no-cache|depth)\b/g,
    '',
  );
  return [...own.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name);
}

describe('the steps for CI', () => {
  it.each([
    'actions/check/action.yml',
    'ci/gitlab.yml',
    '.pre-commit-hooks.yaml',
  ])('%s is YAML and uses options that there are', file => {
    const text = read(file);
    expect(parse(text)).toBeTruthy();
    const used = optionsIn(text);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(name => !known.includes(name))).toEqual([]);
  });

  it('docs/cli.md has every option of readiness check', () => {
    const page = read('docs/cli.md');
    expect(known.filter(name => !page.includes(`--${name}`))).toEqual([]);
  });

  describe('of GitHub Actions', () => {
    let folder: TestFolder;
    beforeEach(() => {
      folder = new TestFolder();
    });
    afterEach(() => folder.remove());

    /** Runs its first step, with an `npx` that notes what it is called with and ends with a code. */
    function runStep(env: Record<string, string>, code: number) {
      const [step] = parse(read('actions/check/action.yml')).runs.steps;
      folder.write({
        'bin/npx': `#!/bin/bash\nprintf '%s\\n' "$@" > "$RUNNER_TEMP/called"\necho report > "$RUNNER_TEMP/readiness.md"\nexit ${code}\n`,
        output: '',
        summary: '',
      });
      execFileSync('chmod', ['+x', join(folder.path, 'bin/npx')]);
      execFileSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
        {
          env: {
            PATH: `${folder.path}/bin:${process.env.PATH}`,
            RUNNER_TEMP: folder.path,
            GITHUB_OUTPUT: `${folder.path}/output`,
            GITHUB_STEP_SUMMARY: `${folder.path}/summary`,
            PATHS: '.',
            CHECKLIST: '',
            BASE: '',
            PORTAL: '',
            MIN_LEVEL: '',
            WARN: 'false',
            VERSION: '1.2.3',
            ...env,
          },
        },
      );
      const result = (name: string) =>
        readFileSync(join(folder.path, name), 'utf8');
      return {
        called: result('called').trim().split('\n'),
        output: result('output'),
        summary: result('summary'),
      };
    }

    it('hands inputs over as they are, and keeps the exit code for the last step', () => {
      const { called, output, summary } = runStep(
        {
          PATHS: 'a b\n$(touch x)\n',
          BASE: 'origin/main',
          PORTAL: 'https://portal.example.com',
          MIN_LEVEL: 'complete',
          WARN: 'true',
        },
        1,
      );
      expect(called).toEqual([
        '--yes',
        'backstage-plugin-readiness-cli@1.2.3',
        'check',
        '--base=origin/main',
        '--portal=https://portal.example.com',
        '--min-level=complete',
        '--warn',
        '--format=sarif',
        `--output=${folder.path}/readiness.sarif`,
        '--format=markdown',
        `--output=${folder.path}/readiness.md`,
        '--',
        'a b',
        '$(touch x)',
      ]);
      expect(output).toBe('written=true\ncode=1\n');
      expect(summary).toBe('report\n');
    });

    it('passes without any input', () => {
      expect(runStep({}, 0).output).toContain('code=0\n');
    });
  });
});
