// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './toolchain/child.mjs';
import { yarnOf } from './toolchain/install.mjs';
import { UserError, printLine } from './toolchain/printLine.mjs';

const CLI = 'node_modules/@backstage/cli/bin/backstage-cli';

/** The exit code after Ctrl-C. */
const STOPPED = 130;

/**
 * `npm test [-- stage ...]`: every stage, or the named ones. Each stage that is not a test runner counts as one test, and
 * prints its output when it fails. The closing line is the sum: `N passed, N failed`.
 */
export async function main({ root, node, args }) {
  const reports = join(root, 'node_modules', '.cache', 'readiness-test');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const groups = groupsOf({ root, reports });
  const names = groups.flat(2).map(({ name }) => name);
  const unknown = args.find(name => !names.includes(name));
  if (unknown) {
    throw new UserError(
      `There is no stage "${unknown}". Stages: ${names.join(', ')}.`,
    );
  }

  const results = [];
  const ended = new Map();
  let isStopped = false;
  const runLine = async line => {
    for (const stage of line) {
      await ended.get(stage.after);
      if (isStopped || (args.length > 0 && !args.includes(stage.name))) {
        continue;
      }
      const end = runStage({ node, root, stage });
      ended.set(stage, end);
      const result = await end;
      isStopped ||= result.code === STOPPED;
      results.push(result);
    }
  };
  for (const lines of groups) {
    await Promise.all(lines.map(runLine));
  }
  if (isStopped) {
    return STOPPED;
  }

  printLine('');
  for (const { title, passed, failed, seconds } of results) {
    printLine(
      `${failed ? '✗' : '✓'} ${title.padEnd(
        44,
      )} ${passed} passed, ${failed} failed  ${seconds} s`,
    );
  }
  const passed = sum(results, 'passed');
  const failed = sum(results, 'failed');
  const line = `${passed} passed, ${failed} failed`;
  writeFileSync(join(reports, 'summary.txt'), `${line}\n`);
  process.stdout.write(`${line}\n`);
  return failed ? 1 : 0;
}

async function runStage({ node, root, stage }) {
  const { title, command, count } = stage;
  printLine(`── ${title} ...`);
  const start = Date.now();
  const code = await runToEnd({ node, root, quiet: !count, ...command });
  const counts = count?.() ?? { passed: 0, failed: 0 };
  // A runner that dies, or that ran nothing, must not look like a success.
  if (code !== 0 && counts.failed === 0) {
    counts.failed = 1;
  } else if (code === 0 && counts.passed === 0) {
    counts[count ? 'failed' : 'passed'] = 1;
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  return { title, code, seconds, ...counts };
}

/**
 * The stages: those of one line run one after another, the lines of one group side by side. The test runners use both
 * cores of a small machine, the others one each.
 */
function groupsOf({ root, reports }) {
  const jestReport = join(reports, 'jest.json');
  const browserReport = join(reports, 'playwright.json');
  const yarn = yarnOf(root);
  const check = (name, title, ...args) => ({ name, title, command: { args } });
  const types = check('types', 'Types', 'node_modules/typescript/bin/tsc');
  const lint = check('lint', 'Lint', CLI, 'repo', 'lint');
  const format = check(
    'format',
    'Format',
    'node_modules/prettier/bin-prettier.js',
    '--check',
    '.',
    '--loglevel=warn',
  );
  const words = check('words', 'Retired words', 'scripts/checkWords.mjs');
  const regex = check(
    'regex',
    'Regular expressions',
    'scripts/checkRegexes.mjs',
  );
  const config = check(
    'config',
    'Configuration schema',
    CLI,
    'config:check',
    '--strict',
    '--lax',
  );
  const apiReports = check(
    'reports',
    'Reports of the packages',
    'scripts/apiReports.mjs',
    '--ci',
  );
  const build = check('build', 'Build', CLI, 'repo', 'build', '--all');
  const cli = check(
    'cli',
    'Command line, packed',
    'plugins/readiness-cli/scripts/tryPacked.mjs',
  );
  const unit = {
    name: 'unit',
    title: 'Unit and integration (SQLite and PostgreSQL)',
    command: {
      args: [
        CLI,
        'repo',
        'test',
        '--watch=false',
        '--maxWorkers=2',
        // Two busy cores start a database or a browser's page slower than jest's five seconds.
        '--testTimeout=30000',
        '--json',
        `--outputFile=${jestReport}`,
      ],
      env: { CI: 'true' },
    },
    count: () => jestCounts(jestReport),
  };
  const browser = {
    name: 'browser',
    title: 'Browser (Chromium)',
    command: {
      args: [yarn, 'workspace', 'readiness-test', 'e2e'],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    },
    count: () => playwrightCounts(browserReport),
  };
  return [
    [
      // Reports and packages are made of the declarations of types.
      [types, apiReports],
      [lint, format, words, regex, config, { ...build, after: types }, cli],
    ],
    [[unit]],
    [[browser]],
  ];
}

function jestCounts(file) {
  const report = readReport(file);
  return {
    passed: report?.numPassedTests ?? 0,
    // A suite that does not even load has no tests of its own to fail.
    failed:
      (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0),
  };
}

function playwrightCounts(file) {
  const stats = readReport(file)?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}
