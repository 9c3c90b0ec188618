// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { EvaluatedAssessmentRow } from '../../tables';
import { filterServices } from './filterServices';
import { orderServices } from './orderServices';
import type { ServiceQuery } from './ServiceQuery';

/**
 * Services with their evaluations, by name.
 * @param after - where the rows before ended
 * @returns the rows, and where the next ones begin; absent when there are no more
 * @internal
 */
export async function listEvaluated(options: {
  knex: Knex;
  query: ServiceQuery;
  limit: number;
  after?: (string | number)[];
}): Promise<{ rows: EvaluatedAssessmentRow[]; last?: (string | number)[] }> {
  const { knex, query, limit, after } = options;
  const builder = knex('readiness_assessments')
    .join(
      'readiness_evaluations',
      'readiness_evaluations.assessment_id',
      'readiness_assessments.assessment_id',
    )
    .select('readiness_assessments.*', 'readiness_evaluations.evaluation')
    .limit(limit + 1);
  filterServices(builder, query);
  orderServices(builder, {
    order: { field: 'name', descending: false },
    after,
  });
  const found: EvaluatedAssessmentRow[] = await builder;
  const rows = found.slice(0, limit);
  const last = rows[rows.length - 1];
  return {
    rows,
    ...(found.length > limit && { last: [last.sort_name, last.assessment_id] }),
  };
}
