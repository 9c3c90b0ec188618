// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { EXIT } from '../cli/CliError';
import { TestFolder } from '../__testUtils__/TestFolder';
import { gateCommand } from '../gate/command';
import { checkCommand } from './command';

const ROOT = resolve(__dirname, '../../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Options of the command that a file names. */
function optionsIn(text: string): string[] {
  const own = text.replace(
    /npx,? --yes|npm install --\S+|--(?:field|method|paginate|jq|silent|no-cache|depth)\b/g,
    '',
  );
  return [...own.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name);
}

describe('the steps for CI', () => {
  it.each([
    ['actions/check/action.yml', checkCommand],
    ['ci/gitlab.yml', checkCommand],
    ['.pre-commit-hooks.yaml', checkCommand],
    ['actions/gate/action.yml', gateCommand],
    ['ci/gitlab-gate.yml', gateCommand],
    ['ci/argocd-gate.yaml', gateCommand],
  ])('%s is YAML and uses options that there are', (file, { options }) => {
    const text = read(file);
    expect(parse(text)).toBeTruthy();
    const used = optionsIn(text);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(name => !Object.hasOwn(options, name))).toEqual([]);
  });

  it.each([
    ['check', checkCommand],
    ['gate', gateCommand],
  ])('docs/cli.md has every option of readiness %s', (_, { options }) => {
    const page = read('docs/cli.md');
    expect(
      Object.keys(options).filter(name => !page.includes(`--${name}`)),
    ).toEqual([]);
  });

  it('a pipeline that nobody answered is tried again, and one that was answered is not', () => {
    const { retry } = parse(read('ci/gitlab-gate.yml'))['readiness-gate'];
    expect(retry.exit_codes).toEqual([EXIT.noAnswer]);
    const { spec, metadata } = parse(read('ci/argocd-gate.yaml'));
    expect(spec.podFailurePolicy.rules).toEqual([
      {
        action: 'FailJob',
        onExitCodes: {
          containerName: spec.template.spec.containers[0].name,
          operator: 'In',
          values: [EXIT.notReady, EXIT.wrongInput],
        },
      },
    ]);
    expect(metadata.annotations['argocd.argoproj.io/hook']).toBe('PreSync');
  });

  describe('of GitHub Actions', () => {
    let folder: TestFolder;
    beforeEach(() => {
      folder = new TestFolder();
    });
    afterEach(() => folder.remove());

    /** Runs its first step, with an `npx` that notes what it is called with and ends with a code. */
    function runStep(
      env: Record<string, string>,
      code: number,
      action = 'check',
    ) {
      const [step] = parse(read(`actions/${action}/action.yml`)).runs.steps;
      folder.write({
        'bin/npx': `#!/bin/bash\nprintf '%s\\n' "$@" > "$RUNNER_TEMP/called"\necho report | tee "$RUNNER_TEMP/readiness.md" > "$RUNNER_TEMP/readiness-gate.md"\nexit ${code}\n`,
        output: '',
        summary: '',
      });
      execFileSync('chmod', ['+x', join(folder.path, 'bin/npx')]);
      const { status } = spawnSync(
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
        status,
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

    it.each([0, 1, 4])('ends a gate with its exit code, %s', code => {
      const { status, called, output, summary } = runStep(
        { SERVICE: '$(touch x)', LEVEL: 'complete', FAIL_ON_WARN: 'true' },
        code,
        'gate',
      );
      expect(status).toBe(code);
      expect(called).toEqual([
        '--yes',
        'backstage-plugin-readiness-cli@1.2.3',
        'gate',
        '--level=complete',
        '--fail-on-warn',
        '--format=markdown',
        `--output=${folder.path}/readiness-gate.md`,
        '--',
        '$(touch x)',
      ]);
      expect(output).toBe(`code=${code}\n`);
      expect(summary).toBe('report\n');
    });
  });
});
