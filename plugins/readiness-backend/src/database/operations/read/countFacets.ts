// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type FacetValue,
  OPEN_STATUSES,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { KeptFigures } from '../figures/KeptFigures';
import { readWrites } from '../figures/readWrites';
import { filterServices } from './filterServices';
import { COLUMN_FILTERS, type ColumnFilter } from './serviceFields';
import { NONE, type ServiceQuery } from './ServiceQuery';

/** The filters that are more than the value of a column and have few values. */
type OtherFacet = 'dataClass' | 'section' | 'check';

/** A filter whose values are counted. @internal */
export type FacetName = ColumnFilter | OtherFacet;

/** The services that are counted, by the name `found`: the common table, or a query of their own. */
type Found = 'found' | Knex.QueryBuilder;

const COLUMNS = COLUMN_FILTERS.map(({ column }) => column);

/** How the services of each value are counted. */
const COUNTED: Record<
  FacetName,
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
  // A service counts once for each section, however many of its checks are open.
  section: (knex, found) =>
    knex
      .from(
        openChecks(knex, found)
          .distinct('readiness_checks.section_id', 'found.assessment_id')
          .as('sections'),
      )
      .select({ value: 'section_id' })
      .count({ services: '*' })
      .groupBy('section_id'),
  check: (knex, found) =>
    openChecks(knex, found)
      .select({
        value: knex.raw(
          `readiness_checks.check_id || ':' || readiness_checks.status`,
        ),
      })
      .count({ services: '*' })
      .groupBy('readiness_checks.check_id', 'readiness_checks.status'),
};

const NAMES = Object.keys(COUNTED) as FacetName[];

/** Whether the filter takes `none`: a level is asked for by name. */
function mayBeNone(name: FacetName): boolean {
  return name !== 'level';
}

function openChecks(knex: Knex, found: Found): Knex.QueryBuilder {
  return (
    knex
      .from(found as string)
      // Not `join`: SQLite would begin with the checks of all services.
      .crossJoin('readiness_checks' as never)
      .whereRaw('readiness_checks.assessment_id = found.assessment_id')
      .whereIn('readiness_checks.status', OPEN_STATUSES)
  );
}

/**
 * How many services each value of each filter lists beside the other filters, those with the most first: all in one
 * statement, kept until a service is written.
 * @param limit - how many values of a filter are given; one more is read
 * @internal
 */
export async function countFacets(options: {
  knex: Knex;
  query: ServiceQuery;
  limit: number;
}): Promise<Map<FacetName, FacetValue[]>> {
  const { knex, query, limit } = options;
  return KeptFigures.of(knex).get(
    ['facets', query, limit],
    await readWrites(knex),
    () => count(options),
  );
}

async function count(options: {
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
  const facets = new Map(NAMES.map(name => [name, [] as FacetValue[]]));
  for (const { facet, value, services } of rows) {
    if (value !== NONE || mayBeNone(facet)) {
      facets.get(facet)!.push({ value, services: Number(services) });
    }
  }
  return facets;
}
