// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type EntityVerdict,
  MONITORINGS,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { filterServices } from './filterServices';
import type { ServiceQuery } from './ServiceQuery';

const WORST_MONITORING = [
  'unmonitored',
  'unknown',
  'partial',
  'monitored',
] as const satisfies readonly (typeof MONITORINGS)[number][];

/**
 * The verdict and monitoring of entities, in the order of their refs, in one statement.
 *
 * @returns up to `limit` entities, and the ref to go on after when there are more
 * @internal
 */
export async function listVerdicts(options: {
  knex: Knex;
  query: ServiceQuery;
  /** Lower case. */
  after?: string;
  /** Rows, at least 2: an entity has one for each of its checklists. */
  limit: number;
}): Promise<{ items: EntityVerdict[]; nextAfter?: string }> {
  const { knex, query, after, limit } = options;
  const builder = knex('readiness_assessments')
    .select('entity_ref', 'verdict', 'monitoring')
    .orderBy('entity_ref')
    .limit(limit);
  if (after !== undefined) {
    builder.where('entity_ref', '>', after);
  }
  filterServices(builder, query);

  const rows: Pick<EntityVerdict, 'verdict' | 'monitoring'>[] &
    { entity_ref: string }[] = await builder;
  const byRef = new Map<string, EntityVerdict>();
  for (const { entity_ref: entityRef, verdict, monitoring } of rows) {
    const before = byRef.get(entityRef);
    byRef.set(entityRef, {
      entityRef,
      verdict: before ? worst(VERDICTS, before.verdict, verdict) : verdict,
      monitoring: before
        ? worst(WORST_MONITORING, before.monitoring, monitoring)
        : monitoring,
    });
  }
  const items = [...byRef.values()];
  if (rows.length < limit) {
    return { items };
  }
  // Other rows of the last one may stand on the next page.
  if (items.length > 1) {
    items.pop();
  }
  return { items, nextAfter: items[items.length - 1].entityRef };
}

function worst<T>(worstFirst: readonly T[], one: T, other: T): T {
  return worstFirst.indexOf(one) <= worstFirst.indexOf(other) ? one : other;
}
