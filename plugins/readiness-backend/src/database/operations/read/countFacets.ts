// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type FacetValue,
  OPEN_STATUSES,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { IdSet } from '../figures/IdSet';
import { KeptFigures } from '../figures/KeptFigures';
import { readWrites } from '../figures/readWrites';
import { filterServices } from './filterServices';
import { COLUMN_FILTERS, type ColumnFilter } from './serviceFields';
import { NONE, type ServiceQuery } from './ServiceQuery';

/** The filters whose values the open checks have. */
type OpenFacet = 'section' | 'check';

/** The filters that the database counts by itself. */
type ValueFacet = ColumnFilter | 'dataClass';

/** A filter whose values are counted. @internal */
export type FacetName = ValueFacet | OpenFacet;

/** The services that are counted, by the name `found`: the common table, or a query of their own. */
type Found = 'found' | Knex.QueryBuilder;

const COLUMNS = COLUMN_FILTERS.map(({ column }) => column);

/** How the services of each value are counted. */
const COUNTED: Record<
  ValueFacet,
  (knex: Knex, found: Found) => Knex.QueryBuilder
> = {
  ...(Object.fromEntries(
    COLUMN_FILTERS.map(({ name, column }) => [
      name,
      (knex: Knex, found: Found) =>
        knex
          .from(found as string)
          .select({
            // Databases sort null differently.
            value: knex.raw('coalesce(??, ?)', [`found.${column}`, NONE]),
          })
          .count({ services: '*' })
          .groupBy(`found.${column}`),
    ]),
  ) as Record<ColumnFilter, (knex: Knex, found: Found) => Knex.QueryBuilder>),
  dataClass: (knex, found) =>
    knex
      .from(found as string)
      .join(
        'readiness_data_classes',
        'readiness_data_classes.assessment_id',
        'found.assessment_id',
      )
      .select({ value: 'data_class' })
      .count({ services: '*' })
      .groupBy('data_class'),
};

/** The value that an open check counts for. */
const OF_OPEN_CHECKS: Record<OpenFacet, (check: OpenCheck) => string> = {
  section: ({ section }) => section,
  check: ({ check, status }) => `${check}:${status}`,
};

const NAMES = Object.keys(COUNTED) as ValueFacet[];

/** Whether the filter takes `none`: a level is asked for by name. */
function mayBeNone(name: FacetName): boolean {
  return name !== 'level';
}

/**
 * How many services each value of each filter lists beside the other filters, those with the most first; kept until a
 * service is written.
 * @param limit - how many values of a filter are given, and one more
 * @internal
 */
export async function countFacets(options: {
  knex: Knex;
  query: ServiceQuery;
  limit: number;
}): Promise<Map<FacetName, FacetValue[]>> {
  const { knex, query, limit } = options;
  const kept = KeptFigures.of(knex);
  const writes = await readWrites(knex);
  return kept.get(['facets', query, limit], writes, async () => {
    const facets = await countValues(options);
    const openChecks = await kept.get(['open checks'], writes, () =>
      readOpenChecks(knex),
    );
    for (const [name, valueOf] of Object.entries(OF_OPEN_CHECKS)) {
      const { [name as OpenFacet]: _, ...rest } = query;
      const found = await kept.get(['found', rest], writes, () =>
        readFound(knex, rest),
      );
      const values = countOpen(openChecks, valueOf, found);
      facets.set(name as OpenFacet, values.slice(0, limit + 1));
    }
    return facets;
  });
}

/** Of all filters that the database counts by itself, in one statement. */
async function countValues(options: {
  knex: Knex;
  query: ServiceQuery;
  limit: number;
}): Promise<Map<FacetName, FacetValue[]>> {
  const { knex, query, limit } = options;
  const found = (those: ServiceQuery) =>
    filterServices(
      knex('readiness_assessments').select(['assessment_id', ...COLUMNS]),
      those,
    );
  const [first, ...others] = NAMES.map(name => {
    const { [name]: own, ...rest } = query;
    const counted = COUNTED[name](
      knex,
      own ? found(rest).as('found') : 'found',
    );
    const mostFirst = counted
      .select(knex.raw('? as facet', [name]))
      .orderBy([{ column: 'services', order: 'desc' }, { column: 'value' }])
      .limit(limit + 1);
    return knex.select('*').from(mostFirst.as('counted'));
  });
  const rows: {
    facet: FacetName;
    value: string;
    services: number | string;
  }[] = await knex
    // Read once, and without the rest of the wide rows.
    .withMaterialized('found', found(query))
    .select('*')
    .from(first.unionAll(others).as('facets'));
  const facets = new Map<FacetName, FacetValue[]>(
    NAMES.map(name => [name, []]),
  );
  for (const { facet, value, services } of rows) {
    if (value !== NONE || mayBeNone(facet)) {
      facets.get(facet)!.push({ value, services: Number(services) });
    }
  }
  return facets;
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

/** A check in one status. */
interface OpenCheck {
  check: string;
  section: string;
  status: string;
  services: IdSet;
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

/** By what the open checks have in common; a service counts once for each value. */
function countOpen(
  openChecks: readonly OpenCheck[],
  valueOf: (check: OpenCheck) => string,
  found: IdSet,
): FacetValue[] {
  const sets = new Map<string, IdSet[]>();
  for (const open of openChecks) {
    const value = valueOf(open);
    sets.set(value, [...(sets.get(value) ?? []), open.services]);
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
