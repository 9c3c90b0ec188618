// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';

/** Refs of the entities that carry an error about one of these, themselves included. @internal */
export async function listErrorCarriers(
  knex: Knex,
  entityRefs: string[],
): Promise<string[]> {
  const carriers = new Set<string>();
  for (const portion of chunked(entityRefs)) {
    const own = await knex('readiness_catalog_errors')
      .whereIn('entity_ref', portion)
      .pluck('entity_ref');
    const files = await knex('readiness_catalog_error_services')
      .whereIn('service_ref', portion)
      .pluck('entity_ref');
    for (const ref of [...own, ...files]) {
      carriers.add(ref);
    }
  }
  return [...carriers];
}
