// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */

/*
 * Tries the patches of docs/examples as somebody would who follows docs/architecture.md: applies each to the working tree,
 * generates, compiles, runs the tests that it concerns, and takes it back. Takes some minutes. The names of patches may be
 * given; default: all.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const examples = 'docs/examples';
const backend = 'plugins/readiness-backend';

/** What a patch concerns, besides what compiles. */
const TESTS = [
  'plugins/readiness-common/src/annotations/values',
  `${backend}/src/database/migrations.test.ts`,
  `${backend}/src/database/operations/read`,
  `${backend}/src/schema`,
  `${backend}/src/service/writeCsv.test.ts`,
  'plugins/readiness/src/pages/ServicesPage',
];

function git(...parameters) {
  return execFileSync('git', parameters, { encoding: 'utf8' });
}

function succeeds(command, parameters) {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

if (git('status', '--porcelain').trim() !== '') {
  throw new Error(
    'The working tree has changes, which the examples would be mixed with: commit or stash them',
  );
}

const named = process.argv.slice(2).map(name => basename(name));
const patches = readdirSync(examples).filter(
  name =>
    name.endsWith('.patch') && (named.length === 0 || named.includes(name)),
);
const failed = [];
for (const patch of patches) {
  console.log(`\n${patch}`);
  git('apply', join(examples, patch));
  try {
    const works =
      succeeds('node', [`${backend}/scripts/generate-openapi.mjs`]) &&
      succeeds('node', ['run.mjs', 'yarn', 'tsc']) &&
      succeeds('npm', ['run', 'test:unit', '--', ...TESTS]);
    if (!works) {
      failed.push(patch);
    }
  } finally {
    // The tree was clean, so what there is now is of the patch.
    git('checkout', '--', '.');
    git('clean', '--force', '-d', '--quiet', 'plugins');
  }
}
console.log(
  failed.length > 0
    ? `These do not work: ${failed.join(', ')}`
    : `All of these work: ${patches.join(', ')}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
