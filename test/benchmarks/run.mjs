// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * `yarn benchmark [--sizes 1000,10000,100000] [--databases sqlite,postgres]`: prints a Markdown table.
 * PostgreSQL is the embedded one.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
// The one embedded PostgreSQL for all tests: a script of the repository, in no package.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import setup from '../../scripts/jest-postgres-setup.mjs';
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import teardown from '../../scripts/jest-postgres-teardown.mjs';

const require = createRequire(import.meta.url);
await setup();
try {
  const { status } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=4096',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      new URL('benchmark.ts', import.meta.url).pathname,
      ...process.argv.slice(2),
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  await teardown();
}
