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

type Rows = { value: string; services: number | string }[];

/** How the services of each value are counted; the filter itself is not in the query. */
const COUNTED: Record<FacetName, (knex: Knex) => Knex.QueryBuilder> = {
  ...(Object.fromEntries(
    COLUMN_FILTERS.map(({ name, column }) => [
      name,
      (knex: Knex) =>
        knex('readiness_assessments')
          .select({
            // Databases sort null differently.
            value: knex.raw(`coalesce(readiness_assessments.${column}, ?)`, [
              NONE,
            ]),
          })
          .groupBy(`readiness_assessments.${column}`),
    ]),
  ) as Record<ColumnFilter, (knex: Knex) => Knex.QueryBuilder>),
  dataClass: knex =>
    knex('readiness_assessments')
      .join(
        'readiness_data_classes',
        'readiness_data_classes.assessment_id',
        'readiness_assessments.assessment_id',
      )
      .select({ value: 'data_class' })
      .groupBy('data_class'),
  section: knex =>
    openChecks(knex)
      .select({ value: 'readiness_checks.section_id' })
      .groupBy('readiness_checks.section_id'),
  check: knex =>
    openChecks(knex)
      .select({
        value: knex.raw(
          `readiness_checks.check_id || ':' || readiness_checks.status`,
        ),
      })
      .groupBy('readiness_checks.check_id', 'readiness_checks.status'),
};

const NAMES = Object.keys(COUNTED) as FacetName[];

/** Whether the filter takes `none`: a level is asked for by name. */
function mayBeNone(name: FacetName): boolean {
  return name !== 'level';
}

function openChecks(knex: Knex) {
  return knex('readiness_assessments')
    .join(
      'readiness_checks',
      'readiness_checks.assessment_id',
      'readiness_assessments.assessment_id',
    )
    .whereIn('readiness_checks.status', OPEN_STATUSES);
}

/**
 * How many services each value of each filter lists beside the other filters, those with the most first: one statement a
 * filter, kept until a service is written.
 * @param limit - how many values of a filter are given; one more is read
 * @internal
 */
export async function countFacets(options: {
  knex: Knex;
  query: ServiceQuery;
  limit: number;
}): Promise<Map<FacetName, FacetValue[]>> {
  const { knex, query, limit } = options;
  const writes = await readWrites(knex);
  const facets = new Map<FacetName, FacetValue[]>();
  for (const name of NAMES) {
    const { [name]: _own, ...others } = query;
    const rows = await KeptFigures.of(knex).get<Rows>(
      ['facet', name, others, limit],
      writes,
      async () =>
        filterServices(COUNTED[name](knex), others)
          // A service counts once for each section, however many of its checks are open.
          .countDistinct({ services: 'readiness_assessments.assessment_id' })
          .orderBy([{ column: 'services', order: 'desc' }, { column: 'value' }])
          .limit(limit + 1),
    );
    facets.set(
      name,
      rows
        .filter(({ value }) => value !== NONE || mayBeNone(name))
        .map(({ value, services }) => ({ value, services: Number(services) })),
    );
  }
  return facets;
}
