// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';
import { noteWrite } from '../figures/noteWrite';

/**
 * Hides services: they leave every list and count, and keep their history. The revision moves on, so that a scoring
 * that read the service before cannot bring it back by accident.
 * @internal
 */
export async function retireServices(
  knex: Knex,
  entityRefs: string[],
  now: number,
): Promise<number> {
  let retired = 0;
  for (const refs of chunked(entityRefs)) {
    retired += await knex.transaction(tx => retire(tx, refs, now));
  }
  return retired;
}

async function retire(
  tx: Knex.Transaction,
  entityRefs: string[],
  now: number,
): Promise<number> {
  // In one statement, so that of two that retire the same service one notes it.
  const rows: { service_id: number }[] = await tx('readiness_services')
    .whereIn('entity_ref', entityRefs)
    .whereNull('retired_at')
    .update({ retired_at: now, revision: tx.raw('revision + 1') })
    .returning('service_id');
  if (rows.length > 0) {
    await tx('readiness_changes').insert(
      rows.map(({ service_id }) => ({ service_id, at: now, type: 'retired' })),
    );
    await noteWrite(tx);
  }
  return rows.length;
}
