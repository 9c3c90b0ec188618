// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** How often services have been written, by any replica. @internal */
export async function readWrites(knex: Knex): Promise<number> {
  const row = await knex('readiness_writes').first('writes');
  return Number(row.writes);
}
