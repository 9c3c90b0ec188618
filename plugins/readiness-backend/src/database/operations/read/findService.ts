// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { EvaluatedAssessmentRow } from '../../tables';

/** The row of one service that is not retired, by the first of some checklists that has one. @internal */
export async function findService(options: {
  knex: Knex;
  /** Lower case. */
  entityRef: string;
  /** Ids; those of others come last. */
  checklists: string[];
  /** Whether other checklists are left out. */
  isStrict?: boolean;
}): Promise<EvaluatedAssessmentRow | undefined> {
  const { knex, entityRef, checklists, isStrict = false } = options;
  const rows: EvaluatedAssessmentRow[] = await knex('readiness_assessments')
    .join(
      'readiness_evaluations',
      'readiness_evaluations.assessment_id',
      'readiness_assessments.assessment_id',
    )
    .where('entity_ref', entityRef)
    .whereNull('retired_at')
    .modify(query => {
      if (isStrict) {
        query.whereIn('checklist_id', checklists);
      }
    })
    .select('readiness_assessments.*', 'readiness_evaluations.evaluation');
  const placeOf = ({ checklist_id: id }: EvaluatedAssessmentRow) =>
    checklists.includes(id) ? checklists.indexOf(id) : checklists.length;
  return rows.sort((one, other) => placeOf(one) - placeOf(other))[0];
}
