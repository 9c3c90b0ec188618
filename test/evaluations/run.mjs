// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * `yarn evaluations write <folder>` and `yarn evaluations compare <folder> <folder>`: see README.md.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { status } = spawnSync(
  process.execPath,
  [
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    new URL('evaluations.ts', import.meta.url).pathname,
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
  },
);
process.exitCode = status ?? 1;
