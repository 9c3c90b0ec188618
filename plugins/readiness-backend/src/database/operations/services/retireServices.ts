// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ServiceRow } from '../../tables';
import { chunked } from '../chunked';

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
    await knex.transaction(async tx => {
      const ids: number[] = await tx<ServiceRow>('readiness_services')
        .whereIn('entity_ref', refs)
        .whereNull('retired_at')
        .pluck('service_id');
      if (ids.length === 0) {
        return;
      }
      await tx('readiness_services')
        .whereIn('service_id', ids)
        .update({ retired_at: now, revision: tx.raw('revision + 1') });
      await tx('readiness_changes').insert(
        ids.map(service_id => ({ service_id, at: now, type: 'retired' })),
      );
      retired += ids.length;
    });
  }
  return retired;
}
