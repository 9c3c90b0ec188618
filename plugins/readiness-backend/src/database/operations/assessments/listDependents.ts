// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';

/** Refs of services whose evaluation has read one of these related entities. @internal */
export async function listDependents(
  knex: Knex,
  sourceRefs: string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const refs of chunked(sourceRefs)) {
    const rows: string[] = await knex('readiness_inputs')
      .join(
        'readiness_assessments',
        'readiness_assessments.assessment_id',
        'readiness_inputs.assessment_id',
      )
      .whereIn('readiness_inputs.source_ref', refs)
      .whereNull('readiness_assessments.retired_at')
      .distinct('readiness_assessments.entity_ref')
      .pluck('readiness_assessments.entity_ref');
    for (const ref of rows) {
      found.add(ref);
    }
  }
  return [...found];
}
