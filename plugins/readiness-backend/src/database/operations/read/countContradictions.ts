// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** How many contradictions the services of a query have, and how many services have any. @internal */
export async function countContradictions(
  knex: Knex,
  query: ServiceQuery,
): Promise<{ total: number; services: number }> {
  const [row] = await filterServices(
    knex('readiness_assessments')
      .where('readiness_assessments.contradictions', '>', 0)
      .sum({ total: 'readiness_assessments.contradictions' })
      .count({ services: '*' }),
    query,
  );
  return { total: Number(row.total ?? 0), services: Number(row.services) };
}
