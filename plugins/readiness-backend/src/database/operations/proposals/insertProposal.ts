// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { toRow, type StoredProposal } from './proposalRows';

/** So many of an entity are kept. */
const MOST_KEPT = 50;

/**
 * Notes a hand-in that begins; false if another one of the entity is running. Of several that try at once, one gets it.
 * @internal
 */
export async function insertProposal(
  knex: Knex,
  proposal: StoredProposal,
): Promise<boolean> {
  const inserted: unknown[] = await knex('readiness_proposals')
    .insert(toRow(proposal))
    .onConflict('running_ref')
    .ignore()
    .returning('proposal_id');
  if (inserted.length === 0) {
    return false;
  }
  const old: string[] = await knex('readiness_proposals')
    .where('entity_ref', proposal.entityRef)
    .orderBy('created_at', 'desc')
    .offset(MOST_KEPT)
    .limit(MOST_KEPT)
    .pluck('proposal_id');
  if (old.length > 0) {
    await knex('readiness_proposals').whereIn('proposal_id', old).delete();
  }
  return true;
}

/** Forgets a hand-in that came to nothing. @internal */
export async function removeProposal(knex: Knex, id: string): Promise<void> {
  await knex('readiness_proposals').where('proposal_id', id).delete();
}
