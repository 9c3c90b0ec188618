// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** `type check from to` of everything that is noted of a service, oldest first. @internal */
export async function historyOf(
  knex: Knex,
  entityRef: string,
): Promise<string[]> {
  const rows = await knex('readiness_changes as change')
    .join(
      'readiness_assessments as assessment',
      'assessment.assessment_id',
      'change.assessment_id',
    )
    .where('assessment.entity_ref', entityRef)
    .orderBy('change.change_id')
    .select('change.*');
  return rows.map(row =>
    [row.type, row.check_id, row.from_value, row.to_value].join(' ').trim(),
  );
}
