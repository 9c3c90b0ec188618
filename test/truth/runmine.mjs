// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * `yarn truth`: services that lie and services that are honest in awkward ways, observed by a real portal. Prints what
 * came out, and fails when a lie was missed or an honest service accused.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { status } = spawnSync(
  process.execPath,
  [
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    new URL('mine.ts', import.meta.url).pathname,
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
  },
);
process.exitCode = status ?? 1;
