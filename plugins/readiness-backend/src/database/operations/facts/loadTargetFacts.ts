// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { StoredFact } from '../../factTypes';
import { chunked } from '../chunked';
import { type FactRow, toStoredFact } from './factRows';

/** Everything that is known of some targets, by their ids. @internal */
export async function loadTargetFacts(
  knex: Knex,
  targetIds: string[],
): Promise<Map<string, StoredFact[]>> {
  const found = new Map<string, StoredFact[]>(
    targetIds.map(targetId => [targetId, []]),
  );
  for (const ids of chunked(targetIds)) {
    const rows = await knex<FactRow>('readiness_facts')
      .whereIn('target_id', ids)
      .select();
    for (const row of rows) {
      found.get(row.target_id)!.push(toStoredFact(row));
    }
  }
  return found;
}
