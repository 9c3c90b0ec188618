// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';
import { noteWrite } from '../figures/noteWrite';

/**
 * Hides assessments: they leave every list and count, and keep their history. The revision moves on, so that an evaluation
 * that read the assessment before cannot bring it back by accident.
 * @returns how many were not retired before
 * @internal
 */
export async function retireAssessments(
  knex: Knex,
  assessmentIds: number[],
  now: number,
): Promise<number> {
  let retired = 0;
  for (const ids of chunked(assessmentIds)) {
    retired += await knex.transaction(tx => retire(tx, ids, now));
  }
  return retired;
}

async function retire(
  tx: Knex.Transaction,
  assessmentIds: number[],
  now: number,
): Promise<number> {
  // In one statement, so that of two that retire the same assessment one notes it.
  const rows: { assessment_id: number }[] = await tx('readiness_assessments')
    .whereIn('assessment_id', assessmentIds)
    .whereNull('retired_at')
    .update({ retired_at: now, revision: tx.raw('revision + 1') })
    .returning('assessment_id');
  if (rows.length > 0) {
    await tx('readiness_changes').insert(
      rows.map(({ assessment_id }) => ({
        assessment_id,
        at: now,
        type: 'retired',
      })),
    );
    await noteWrite(tx);
  }
  return rows.length;
}
