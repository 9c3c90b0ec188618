// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import knexFactory from 'knex';

const SERVER = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** `sqlite`, or the connection string of a new PostgreSQL database. */
export async function freshDatabase(
  name: string,
): Promise<{ database: string; drop: () => Promise<void> }> {
  if (name === 'sqlite') {
    return { database: 'sqlite', drop: async () => {} };
  }
  const server = process.env[SERVER]!;
  const admin = knexFactory({ client: 'pg', connection: server });
  const database = `benchmark_${Date.now()}`;
  await admin.raw(`create database ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  return {
    database: url.toString(),
    drop: async () => {
      await admin.raw(`drop database ${database} with (force)`);
      await admin.destroy();
    },
  };
}
