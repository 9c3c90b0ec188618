// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type FacetValue,
  OPEN_STATUSES,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { IdSet } from '../figures/IdSet';
import { KeptFigures } from '../figures/KeptFigures';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** A check in one status. @internal */
export interface OpenCheck {
  check: string;
  section: string;
  status: string;
  services: IdSet;
}

/**
 * How many services of a query have an open check, by what the checks have in common, those with the most first; a service
 * counts once for each value.
 * @param valueOf - what a check counts for; undefined for nothing
 * @internal
 */
export async function countOpenChecks(options: {
  knex: Knex;
  query: ServiceQuery;
  /** What is kept holds until there are more. */
  writes: number;
  valueOf: (check: OpenCheck) => string | undefined;
}): Promise<FacetValue[]> {
  const { knex, query, writes, valueOf } = options;
  const kept = KeptFigures.of(knex);
  const openChecks = await kept.get(['open checks'], writes, () =>
    readOpenChecks(knex),
  );
  const found = await kept.get(['found', query], writes, () =>
    readFound(knex, query),
  );
  const sets = new Map<string, IdSet[]>();
  for (const open of openChecks) {
    const value = valueOf(open);
    if (value !== undefined) {
      sets.set(value, [...(sets.get(value) ?? []), open.services]);
    }
  }
  return [...sets]
    .map(([value, services]) => ({
      value,
      services: IdSet.union(services).countCommon(found),
    }))
    .filter(({ services }) => services > 0)
    .sort(
      (one, other) =>
        other.services - one.services || (one.value < other.value ? -1 : 1),
    );
}

/** The services of a query. */
async function readFound(knex: Knex, query: ServiceQuery): Promise<IdSet> {
  const row = await filterServices(
    knex('readiness_assessments').select({
      ids: IdSet.aggregate(knex, 'readiness_assessments.assessment_id'),
    }),
    query,
  ).first();
  return IdSet.parse(row.ids);
}

/**
 * The services of each open check, whoever asks. Counting them for a query in the database would join the rows of all open
 * checks of all services: seconds of 100,000, where this takes a third of one, and comparing nothing.
 */
async function readOpenChecks(knex: Knex): Promise<OpenCheck[]> {
  const rows: (Record<'section_id' | 'check_id' | 'status', string> & {
    ids: string;
  })[] = await knex('readiness_checks')
    .whereIn('status', OPEN_STATUSES)
    // As the index has them.
    .groupBy('section_id', 'check_id', 'status')
    .select('section_id', 'check_id', 'status')
    .select({ ids: IdSet.aggregate(knex, 'assessment_id') });
  return rows.map(row => ({
    section: row.section_id,
    check: row.check_id,
    status: row.status,
    services: IdSet.parse(row.ids),
  }));
}
