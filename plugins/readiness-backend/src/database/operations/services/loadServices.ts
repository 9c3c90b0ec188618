// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { StoredService } from '../../types';
import { chunked } from '../chunked';

/** Services by ref, retired ones included. @internal */
export async function loadServices(
  knex: Knex,
  entityRefs: string[],
): Promise<Map<string, StoredService>> {
  const found = new Map<string, StoredService>();
  for (const refs of chunked(entityRefs)) {
    const rows = await knex('readiness_services')
      .join(
        'readiness_evaluations',
        'readiness_evaluations.service_id',
        'readiness_services.service_id',
      )
      .select(
        'readiness_services.service_id',
        'entity_ref',
        'revision',
        'checklist_digest',
        'verdict',
        'verdict_since',
        'retired_at',
        'evaluation',
      )
      .whereIn('entity_ref', refs);
    for (const row of rows) {
      found.set(row.entity_ref, {
        serviceId: row.service_id,
        entityRef: row.entity_ref,
        revision: row.revision,
        checklistDigest: row.checklist_digest,
        verdict: row.verdict,
        verdictSince: Number(row.verdict_since),
        isRetired: row.retired_at !== null,
        evaluation: row.evaluation,
      });
    }
  }
  return found;
}
