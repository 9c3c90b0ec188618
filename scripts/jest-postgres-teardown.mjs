// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { rmSync } from 'node:fs';

/** Stops what jest-postgres-setup.mjs started; named by several projects, so it may be called more than once. */
export default async function teardown() {
  const running = globalThis.readinessPostgres;
  globalThis.readinessPostgres = undefined;
  if (running) {
    await running.postgres.stop();
    rmSync(running.databaseDir, { recursive: true, force: true });
  }
}
