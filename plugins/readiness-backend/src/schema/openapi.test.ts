// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

describe('openapi.yaml', () => {
  it('is what the generated files say', () => {
    expect(() =>
      execFileSync(
        process.execPath,
        [resolve(__dirname, '../../scripts/generate-openapi.mjs'), '--check'],
        { encoding: 'utf8', stdio: 'pipe' },
      ),
    ).not.toThrow();
  }, 30_000);
});
