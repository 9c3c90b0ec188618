// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { KeptFigures } from '../figures/KeptFigures';
import { readWrites } from '../figures/readWrites';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** How many services of a query have each verdict; those that none has are left out. @internal */
export async function countVerdicts(
  knex: Knex,
  query: ServiceQuery,
): Promise<Map<string, number>> {
  const rows: { verdict: string; services: number | string }[] =
    await KeptFigures.of(knex).get(
      ['verdicts', query],
      await readWrites(knex),
      async () =>
        filterServices(
          knex('readiness_assessments')
            .select('verdict')
            .count({ services: '*' })
            .groupBy('verdict'),
          query,
        ),
    );
  return new Map(
    rows.map(({ verdict, services }) => [verdict, Number(services)]),
  );
}
