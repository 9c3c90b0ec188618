// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './toolchain/child.mjs';
import { yarnOf } from './toolchain/install.mjs';
import { UserError, printLine } from './toolchain/printLine.mjs';

const CLI = 'node_modules/@backstage/cli/bin/backstage-cli';

/**
 * `npm test [-- stage ...]`: every stage, or the named ones. Each stage that is not a test runner counts as one test.
 * The closing line is the sum: `N passed, N failed`.
 */
export async function main({ root, node, args }) {
  const reports = join(root, 'node_modules', '.cache', 'readiness-test');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const stages = stagesOf({ root, reports });
  const unknown = args.find(name => !(name in stages));
  if (unknown) {
    throw new UserError(
      `There is no stage "${unknown}". Stages: ${Object.keys(stages).join(
        ', ',
      )}.`,
    );
  }

  const results = [];
  for (const [name, stage] of Object.entries(stages)) {
    if (args.length > 0 && !args.includes(name)) {
      continue;
    }
    printLine(`── ${stage.title} ...`);
    const start = Date.now();
    const code = await runToEnd({ node, root, ...stage.command });
    if (code === 130) {
      return code;
    }
    const counts = stage.count?.() ?? { passed: 0, failed: 0 };
    // A runner that dies, or that ran nothing, must not look like a success.
    if (code !== 0 && counts.failed === 0) {
      counts.failed = 1;
    } else if (code === 0 && counts.passed === 0) {
      counts[stage.count ? 'failed' : 'passed'] = 1;
    }
    results.push({
      title: stage.title,
      ...counts,
      seconds: Math.round((Date.now() - start) / 1000),
    });
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

function stagesOf({ root, reports }) {
  const jestReport = join(reports, 'jest.json');
  const browserReport = join(reports, 'playwright.json');
  const yarn = yarnOf(root);
  return {
    types: {
      title: 'Types',
      command: { args: ['node_modules/typescript/bin/tsc'] },
    },
    lint: { title: 'Lint', command: { args: [CLI, 'repo', 'lint'] } },
    format: {
      title: 'Format',
      command: {
        args: [
          'node_modules/prettier/bin-prettier.js',
          '--check',
          '.',
          '--loglevel=warn',
        ],
      },
    },
    words: {
      title: 'Retired words',
      command: { args: ['scripts/checkWords.mjs'] },
    },
    regex: {
      title: 'Regular expressions',
      command: { args: ['scripts/checkRegexes.mjs'] },
    },
    config: {
      title: 'Configuration schema',
      command: {
        args: [CLI, 'config:check', '--strict', '--lax'],
        quiet: true,
      },
    },
    reports: {
      title: 'Reports of the packages',
      command: { args: ['scripts/apiReports.mjs', '--ci'], quiet: true },
    },
    unit: {
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
    },
    build: {
      title: 'Build',
      command: { args: [CLI, 'repo', 'build', '--all'] },
    },
    cli: {
      title: 'Command line, packed',
      command: { args: ['plugins/readiness-cli/scripts/tryPacked.mjs'] },
    },
    browser: {
      title: 'Browser (Chromium)',
      command: {
        args: [yarn, 'workspace', 'readiness-test', 'e2e'],
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
      },
      count: () => playwrightCounts(browserReport),
    },
  };
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
