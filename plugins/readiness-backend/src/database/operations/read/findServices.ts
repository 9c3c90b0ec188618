// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { EvaluatedAssessmentRow } from '../../tables';

/** The rows of one service that are not retired, one a checklist. @internal */
export async function findServices(
  knex: Knex,
  /** Lower case. */
  entityRef: string,
): Promise<EvaluatedAssessmentRow[]> {
  return knex('readiness_assessments')
    .join(
      'readiness_evaluations',
      'readiness_evaluations.assessment_id',
      'readiness_assessments.assessment_id',
    )
    .where('entity_ref', entityRef)
    .whereNull('retired_at')
    .orderBy('readiness_assessments.assessment_id')
    .select('readiness_assessments.*', 'readiness_evaluations.evaluation');
}
