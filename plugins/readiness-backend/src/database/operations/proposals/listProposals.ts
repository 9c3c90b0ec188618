// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { fromRow, type ProposalRow, type StoredProposal } from './proposalRows';

const WAITING = ['running', 'open', 'merged'];

/**
 * Hand-ins of an entity, the newest first: those that wait or run, and those that ended lately.
 * @param options - `endedSince`: epoch ms
 * @internal
 */
export async function listProposals(
  knex: Knex,
  options: { entityRef: string; endedSince: number; limit: number },
): Promise<StoredProposal[]> {
  const { entityRef, endedSince, limit } = options;
  const rows: ProposalRow[] = await knex('readiness_proposals')
    .where('entity_ref', entityRef)
    .where(either =>
      either.whereIn('state', WAITING).orWhere('updated_at', '>=', endedSince),
    )
    .orderBy('created_at', 'desc')
    .orderBy('proposal_id')
    .limit(limit);
  return rows.map(fromRow);
}
