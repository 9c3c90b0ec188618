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
    const rows = await knex('readiness_assessment_targets as link')
      .join(
        'readiness_assessments as assessment',
        'assessment.assessment_id',
        'link.assessment_id',
      )
      .join(
        'readiness_evaluations as evaluated',
        'evaluated.assessment_id',
        'link.assessment_id',
      )
      .whereIn('link.target_id', ids)
      .whereNull('assessment.retired_at')
      .orderBy(['assessment.entity_ref', 'assessment.checklist_id'])
      .select(
        'link.target_id',
        'assessment.entity_ref',
        'assessment.checklist_id',
        'evaluated.evaluation',
      );
    for (const row of rows) {
      const services = found.get(row.target_id) ?? [];
      found.set(row.target_id, services);
      // Another checklist on the same entity asks for no second observation.
      if (services.at(-1)?.entityRef !== row.entity_ref) {
        services.push({
          entityRef: row.entity_ref,
          checklistId: row.checklist_id,
          evaluation: row.evaluation,
        });
      }
    }
  }
  return found;
}
