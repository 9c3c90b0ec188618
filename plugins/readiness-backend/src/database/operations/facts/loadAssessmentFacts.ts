// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ServiceFact } from '../../factTypes';
import { chunked } from '../chunked';
import { type FactRow, toStoredFact } from './factRows';

/**
 * The facts of the targets of some assessments, by assessment id; those about other entities of a shared target are left
 * out.
 * @internal
 */
export async function loadAssessmentFacts(
  knex: Knex,
  assessmentIds: number[],
): Promise<Map<number, ServiceFact[]>> {
  const found = new Map<number, ServiceFact[]>();
  for (const ids of chunked(assessmentIds)) {
    const rows: (FactRow & { target: string; assessment_id: number })[] =
      await knex('readiness_assessments as assessment')
        .join(
          'readiness_assessment_targets as target',
          'target.assessment_id',
          'assessment.assessment_id',
        )
        .join('readiness_facts as fact', 'fact.target_id', 'target.target_id')
        .whereIn('assessment.assessment_id', ids)
        .whereRaw(
          "(fact.entity_ref = '' or fact.entity_ref = assessment.entity_ref)",
        )
        .orderBy(['fact.fact', 'fact.entity_ref'])
        .select('fact.*', 'target.target', 'assessment.assessment_id');
    for (const { target, assessment_id: id, ...row } of rows) {
      const facts = found.get(id) ?? [];
      found.set(id, facts);
      facts.push({ ...toStoredFact(row), target });
    }
  }
  return found;
}
