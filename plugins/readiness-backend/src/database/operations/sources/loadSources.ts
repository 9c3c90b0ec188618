// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { SourceRow } from '../../tables';
import { chunked } from '../chunked';

/** Related entities by ref; missing ones are left out. @internal */
export async function loadSources(
  knex: Knex,
  entityRefs: string[],
): Promise<Map<string, CatalogEntity>> {
  const found = new Map<string, CatalogEntity>();
  for (const refs of chunked(entityRefs)) {
    const rows = await knex<SourceRow>('readiness_sources')
      .select('entity_ref', 'entity')
      .whereIn('entity_ref', refs);
    for (const row of rows) {
      found.set(row.entity_ref, JSON.parse(row.entity));
    }
  }
  return found;
}
