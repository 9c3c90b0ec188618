// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * `yarn corpus [name...]`: reads real repositories with the real provider, as an honest owner would have it, and compares
 * what comes out with the right values, which were written down before. Fails when anything accused or verified is wrong.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { status } = spawnSync(
  process.execPath,
  [
    '--require',
    require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    new URL('corpus.ts', import.meta.url).pathname,
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
  },
);
process.exitCode = status ?? 1;
