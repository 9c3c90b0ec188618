// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Facets } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import {
  countFacets,
  type FacetName,
} from '../database/operations/read/countFacets';
import {
  NONE,
  type ServiceQuery,
} from '../database/operations/read/ServiceQuery';
import type { CallerOptions } from '../permissions/CallerOptions';

const MOST_VALUES = 200;

/**
 * What the filters of the list can be narrowed to, with figures. A Domain comes from the System and not from the service
 * that the caller may read: those that the caller may not read are left out.
 * @internal
 */
export async function takeFacets(options: {
  knex: Knex;
  query: ServiceQuery;
  readable?: CallerOptions['readable'];
}): Promise<Facets['facets']> {
  const { knex, query, readable } = options;
  const counted = await countFacets({ knex, query, limit: MOST_VALUES });
  const domains = counted.get('domain') ?? [];
  const readableDomains =
    readable &&
    (await readable(
      domains.map(({ value }) => value).filter(value => value !== NONE),
    ));
  return [...counted].map(([filter, values]) => ({
    filter,
    values: values
      .slice(0, MOST_VALUES)
      .filter(({ value }) => isShown(filter, value, readableDomains)),
    more: values.length > MOST_VALUES,
  }));
}

function isShown(
  filter: FacetName,
  value: string,
  readableDomains?: ReadonlySet<string>,
): boolean {
  return (
    filter !== 'domain' ||
    value === NONE ||
    !readableDomains ||
    readableDomains.has(value)
  );
}
