// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { CatalogErrorRow, CatalogErrorServiceRow } from '../../tables';
import type { CatalogError } from '../../types';
import { chunked } from '../chunked';

/**
 * Replaces the errors of some entities; none for one ends its errors. An error that was there keeps its `since`, though
 * it may say something else by now: it is still the same file that cannot be read.
 * @internal
 */
export async function saveCatalogErrors(
  knex: Knex,
  errors: ReadonlyMap<string, CatalogError[]>,
  now: number,
): Promise<void> {
  for (const entityRefs of chunked([...errors.keys()])) {
    await knex.transaction(async transaction => {
      const since = await sinceOf(transaction, entityRefs);
      for (const table of [
        'readiness_catalog_errors',
        'readiness_catalog_error_services',
      ]) {
        await transaction(table).whereIn('entity_ref', entityRefs).delete();
      }
      const rows = entityRefs.flatMap(entityRef =>
        errors
          .get(entityRef)!
          .map((error, position) => ({ entityRef, position, error })),
      );
      for (const portion of chunked(rows, 80)) {
        await transaction<CatalogErrorRow>('readiness_catalog_errors').insert(
          portion.map(({ entityRef, position, error }) => ({
            entity_ref: entityRef,
            position,
            message: error.message,
            fix: error.fix,
            file: error.location?.file,
            line: error.location?.line,
            column: error.location?.column,
            never_read: error.neverRead,
            since: since.get(entityRef) ?? now,
            reported_at: now,
          })),
        );
      }
      const services = rows.flatMap(({ entityRef, position, error }) =>
        [...new Set(error.services)].map(service => ({
          entity_ref: entityRef,
          position,
          service_ref: service,
        })),
      );
      for (const portion of chunked(services, 250)) {
        await transaction<CatalogErrorServiceRow>(
          'readiness_catalog_error_services',
        ).insert(portion);
      }
    });
  }
}

async function sinceOf(
  knex: Knex,
  entityRefs: string[],
): Promise<Map<string, number>> {
  const rows: { entity_ref: string; since: number | string }[] = await knex(
    'readiness_catalog_errors',
  )
    .whereIn('entity_ref', entityRefs)
    .groupBy('entity_ref')
    .select('entity_ref')
    .min({ since: 'since' });
  return new Map(
    rows.map(({ entity_ref: entityRef, since }) => [entityRef, Number(since)]),
  );
}
