// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { toRow, type StoredProposal } from './proposalRows';

/**
 * Notes how a hand-in stands. False, and nothing is written, when it was noted otherwise since it was read.
 * @param before - as it was read
 * @internal
 */
export async function updateProposal(
  knex: Knex,
  before: StoredProposal,
  proposal: StoredProposal,
): Promise<boolean> {
  const { proposal_id: id, ...row } = toRow(proposal);
  const changed = await knex('readiness_proposals')
    .where({ proposal_id: id, state: before.state })
    .where('updated_at', before.updatedAt)
    .update(row);
  return changed > 0;
}
