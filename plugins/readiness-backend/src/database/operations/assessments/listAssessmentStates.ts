// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { AssessmentRow } from '../../tables';
import type { AssessmentState } from '../../types';
import { chunked } from '../chunked';

const COLUMNS = [
  'assessment_id',
  'entity_ref',
  'checklist_id',
  'revision',
  'input_hash',
  'facts_fingerprint',
  'next_evaluation_at',
  'evaluated_at',
  'retired_at',
] as const;

/**
 * What an evaluation is compared with, without the evaluations themselves: of all entities, or of those with these refs.
 * Retired assessments are included.
 * @returns the assessments of each entity, one a checklist that it was ever in scope of
 * @internal
 */
export async function listAssessmentStates(
  knex: Knex,
  entityRefs?: string[],
): Promise<Map<string, AssessmentState[]>> {
  const found = new Map<string, AssessmentState[]>();
  const add = (rows: Pick<AssessmentRow, (typeof COLUMNS)[number]>[]) => {
    for (const row of rows) {
      const state: AssessmentState = {
        assessmentId: row.assessment_id,
        checklistId: row.checklist_id,
        revision: row.revision,
        inputHash: row.input_hash,
        factsFingerprint: row.facts_fingerprint,
        nextEvaluationAt:
          row.next_evaluation_at === null
            ? undefined
            : Number(row.next_evaluation_at),
        evaluatedAt: Number(row.evaluated_at),
        isRetired: row.retired_at !== null,
      };
      const others = found.get(row.entity_ref);
      if (others) {
        others.push(state);
      } else {
        found.set(row.entity_ref, [state]);
      }
    }
  };
  const table = () =>
    knex<AssessmentRow>('readiness_assessments').select(
      // eslint-disable-next-line no-restricted-syntax -- a constant of this file
      ...COLUMNS,
    );
  if (!entityRefs) {
    add(await table());
  } else {
    for (const refs of chunked(entityRefs)) {
      add(await table().whereIn('entity_ref', refs));
    }
  }
  return found;
}
