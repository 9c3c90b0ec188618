// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Finds a Chromium, then runs Playwright. The portal itself is started by playwright.config.ts.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './browser/chromium.mjs';

const require = createRequire(import.meta.url);
try {
  const executable = await findChromium();
  const result = spawnSync(
    process.execPath,
    [require.resolve('@playwright/test/cli'), 'test', ...process.argv.slice(2)],
    {
      cwd: new URL('..', import.meta.url),
      stdio: 'inherit',
      env: { ...process.env, READINESS_CHROMIUM: executable },
    },
  );
  process.exitCode = result.status ?? 1;
} catch (error) {
  process.stderr.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
}
