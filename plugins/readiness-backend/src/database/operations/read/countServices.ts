// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** How many services a query finds. @internal */
export async function countServices(options: {
  knex: Knex;
  query: ServiceQuery;
}): Promise<number> {
  const { knex, query } = options;
  const [row] = await filterServices(knex('readiness_services'), query).count({
    services: '*',
  });
  return Number(row.services);
}
