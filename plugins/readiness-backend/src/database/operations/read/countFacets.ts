// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FacetValue } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { KeptFigures } from '../figures/KeptFigures';
import { readWrites } from '../figures/readWrites';
import { countOpenChecks, type OpenCheck } from './countOpenChecks';
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
  const writes = await readWrites(knex);
  return KeptFigures.of(knex).get(
    ['facets', query, limit],
    writes,
    async () => {
      const facets = await countValues(options);
      for (const [name, valueOf] of Object.entries(OF_OPEN_CHECKS)) {
        const { [name as OpenFacet]: _, ...rest } = query;
        const values = await countOpenChecks({
          knex,
          query: rest,
          writes,
          valueOf,
        });
        facets.set(name as OpenFacet, values.slice(0, limit + 1));
      }
      return facets;
    },
  );
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
