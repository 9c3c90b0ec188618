// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

/** @internal */
export interface NamespaceCount {
  value: string;
  /** Of the services that say so. */
  namespace: string;
  services: number;
}

/** How many services of each namespace have one of some values as their answer to a check. One statement. @internal */
export async function countByNamespace(options: {
  knex: Knex;
  query: ServiceQuery;
  check: string;
  values: string[];
}): Promise<NamespaceCount[]> {
  const { knex, query, check, values } = options;
  const rows = (await filterServices(
    knex('readiness_assessments').join(
      'readiness_answers',
      'readiness_answers.assessment_id',
      'readiness_assessments.assessment_id',
    ),
    query,
  )
    .where('readiness_answers.check_id', check)
    .whereIn('readiness_answers.value', values)
    .groupBy('readiness_answers.value', 'readiness_assessments.namespace')
    .select('readiness_answers.value', 'readiness_assessments.namespace')
    .count({ services: '*' })) as (Omit<NamespaceCount, 'services'> & {
    services: number | string;
  })[];
  return rows.map(({ value, namespace, services }) => ({
    value,
    namespace,
    services: Number(services),
  }));
}
