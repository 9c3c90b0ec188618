// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { InputRow } from '../../tables';
import type { StoredAssessment } from '../../types';
import { chunked } from '../chunked';

/** Assessments by id, retired ones included. @internal */
export async function loadAssessments(
  knex: Knex,
  assessmentIds: number[],
): Promise<Map<number, StoredAssessment>> {
  const found = new Map<number, StoredAssessment>();
  for (const ids of chunked(assessmentIds)) {
    const rows = await knex('readiness_assessments')
      .join(
        'readiness_evaluations',
        'readiness_evaluations.assessment_id',
        'readiness_assessments.assessment_id',
      )
      .select(
        'readiness_assessments.assessment_id',
        'entity_ref',
        'revision',
        'checklist_digest',
        'verdict',
        'verdict_since',
        'blocked_since',
        'retired_at',
        'evaluation',
        'input_parts',
      )
      .whereIn('readiness_assessments.assessment_id', ids);
    const inputs = await knex<InputRow>('readiness_inputs')
      .whereIn('assessment_id', ids)
      .select('assessment_id', 'source_ref', 'source_hash');
    const hashes = new Map<number, Map<string, string | null>>();
    for (const { assessment_id, source_ref, source_hash } of inputs) {
      const ofOne = hashes.get(assessment_id) ?? new Map();
      hashes.set(assessment_id, ofOne.set(source_ref, source_hash));
    }
    for (const row of rows) {
      found.set(row.assessment_id, {
        assessmentId: row.assessment_id,
        entityRef: row.entity_ref,
        revision: row.revision,
        checklistDigest: row.checklist_digest,
        verdict: row.verdict,
        verdictSince: Number(row.verdict_since),
        ...(row.blocked_since !== null && {
          blockedSince: Number(row.blocked_since),
        }),
        isRetired: row.retired_at !== null,
        ...(row.input_parts && { inputParts: JSON.parse(row.input_parts) }),
        inputHashes: hashes.get(row.assessment_id) ?? new Map(),
        evaluation: row.evaluation,
      });
    }
  }
  return found;
}
