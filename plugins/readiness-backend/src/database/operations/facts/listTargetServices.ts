// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';

/** A service of a target, with what is stored of it. @internal */
export interface TargetService {
  entityRef: string;
  checklistId: string;
  /** Encoded; see evaluationCodec. */
  evaluation: string;
}

/** The living services of some targets, by target id. @internal */
export async function listTargetServices(
  knex: Knex,
  targetIds: string[],
): Promise<Map<string, TargetService[]>> {
  const found = new Map<string, TargetService[]>();
  for (const ids of chunked(targetIds)) {
    const rows = await knex('readiness_target_services as link')
      .join(
        'readiness_services as service',
        'service.service_id',
        'link.service_id',
      )
      .join(
        'readiness_evaluations as judged',
        'judged.service_id',
        'link.service_id',
      )
      .whereIn('link.target_id', ids)
      .whereNull('service.retired_at')
      .orderBy('service.entity_ref')
      .select(
        'link.target_id',
        'service.entity_ref',
        'service.checklist_id',
        'judged.evaluation',
      );
    for (const row of rows) {
      const services = found.get(row.target_id) ?? [];
      found.set(row.target_id, services);
      services.push({
        entityRef: row.entity_ref,
        checklistId: row.checklist_id,
        evaluation: row.evaluation,
      });
    }
  }
  return found;
}
