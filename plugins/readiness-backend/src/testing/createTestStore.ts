// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { DatabaseReadinessStore } from '../database/DatabaseReadinessStore';

/** A migrated store in a database of the test. @internal */
export async function createTestStore(knex: Knex) {
  return DatabaseReadinessStore.create({ getClient: async () => knex });
}
