// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Each prints a Markdown table; PostgreSQL is the embedded one.
 *
 *   yarn benchmark [--sizes 1000,10000,100000] [--databases sqlite,postgres]     evaluating and reading
 *   yarn benchmark evidence [--services 1000] [--databases sqlite,postgres]      rounds of all evidence providers
 *   yarn benchmark evidence --corpus [--services 1000] [--databases sqlite]      rounds over the repositories of the corpus
 *   yarn benchmark pages [--services 45,10000] [--rounds 5] [name …]            pages in a real Chromium; needs the built app
 *   yarn benchmark attacks [--databases sqlite,postgres] [name …]               hostile repositories, entities, requests, clocks and kills; --list names them
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
// The one embedded PostgreSQL for all tests: a script of the repository, in no package.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import setup from '../../scripts/jest-postgres-setup.mjs';
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import teardown from '../../scripts/jest-postgres-teardown.mjs';

const programs = {
  evidence: 'evidence/evidence.ts',
  attacks: 'attacks/attacks.ts',
  pages: 'pages/pages.ts',
};
const [first] = process.argv.slice(2);
const program = programs[first];
const args = process.argv.slice(program ? 3 : 2);

const require = createRequire(import.meta.url);
const needsDatabase = first !== 'pages';
if (needsDatabase) {
  await setup();
}
try {
  // Not synchronously: PostgreSQL stands still when nobody reads what it logs.
  const child = spawn(
    process.execPath,
    [
      '--max-old-space-size=4096',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      new URL(program ?? 'benchmark.ts', import.meta.url).pathname,
      ...args,
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
    },
  );
  const [status] = await once(child, 'exit');
  process.exitCode = status ?? 1;
} finally {
  if (needsDatabase) {
    await teardown();
  }
}
