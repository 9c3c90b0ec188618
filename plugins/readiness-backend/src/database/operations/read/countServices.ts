// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { KeptFigures } from '../figures/KeptFigures';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/**
 * How many services a query finds.
 * @param options - with the number of writes, which the page has read already
 * @internal
 */
export async function countServices(options: {
  knex: Knex;
  query: ServiceQuery;
  writes: number;
}): Promise<number> {
  const { knex, query, writes } = options;
  return KeptFigures.of(knex).get(['services', query], writes, async () => {
    const [row] = await filterServices(
      knex('readiness_assessments'),
      query,
    ).count({ services: '*' });
    return Number(row.services);
  });
}
