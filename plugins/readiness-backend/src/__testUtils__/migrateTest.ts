// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { migrate } from '../database/migrate';

/** Gives a database of a test its tables. @internal */
export async function migrateTest(knex: Knex): Promise<void> {
  await migrate({ getClient: async () => knex });
}
