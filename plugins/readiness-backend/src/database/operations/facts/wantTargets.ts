// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';

/** Has targets collected before their time, as far as they were collected before. @internal */
export async function wantTargets(
  knex: Knex,
  targetIds: string[],
  now: number,
): Promise<void> {
  // One order for all, as in saveCollections.
  for (const ids of chunked([...new Set(targetIds)].sort())) {
    await knex('readiness_targets')
      .whereIn('target_id', ids)
      .update({ wanted_at: now });
  }
}
