// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { CatalogErrorRow, CatalogErrorServiceRow } from '../../tables';
import type { CatalogError } from '../../types';

/** An error as it is stored. @internal */
export interface StoredCatalogError extends CatalogError {
  /** Who carries it. */
  entityRef: string;
  since: number;
  reportedAt: number;
}

/**
 * What the catalog cannot read, newest first: all, or what these entities carry, or what one service is about. Two
 * statements.
 * @internal
 */
export async function readCatalogErrors(
  knex: Knex,
  options: { carriedBy?: string[]; about?: string; limit?: number } = {},
): Promise<StoredCatalogError[]> {
  const { carriedBy, about, limit } = options;
  const rows: CatalogErrorRow[] = await knex(
    'readiness_catalog_errors as error',
  )
    .modify(query => {
      if (carriedBy) {
        query.whereIn('error.entity_ref', carriedBy);
      }
      if (about !== undefined) {
        query.where(either =>
          either
            .where('error.entity_ref', about)
            .orWhereExists(
              knex('readiness_catalog_error_services as service')
                .select(knex.raw('1'))
                .where('service.service_ref', about)
                .whereRaw('service.entity_ref = error.entity_ref')
                .whereRaw('service.position = error.position'),
            ),
        );
      }
      if (limit !== undefined) {
        query.limit(limit);
      }
    })
    .orderBy([
      { column: 'since', order: 'desc' },
      { column: 'entity_ref' },
      { column: 'position' },
    ])
    .select('error.*');
  const services = new Map<string, string[]>();
  if (rows.length > 0 && about === undefined) {
    for (const row of await servicesOf(
      knex,
      limit === undefined && !carriedBy
        ? undefined
        : rows.map(({ entity_ref: entityRef }) => entityRef),
    )) {
      const key = `${row.position} ${row.entity_ref}`;
      const known = services.get(key) ?? [];
      known.push(row.service_ref);
      services.set(key, known);
    }
  }
  return rows.map(row => ({
    entityRef: row.entity_ref,
    message: row.message,
    fix: row.fix,
    ...(row.file !== null && {
      location: {
        file: row.file,
        ...(row.line !== null && { line: row.line }),
        ...(row.column !== null && { column: row.column }),
      },
    }),
    neverRead: Boolean(row.never_read),
    services: services.get(`${row.position} ${row.entity_ref}`) ?? [],
    since: Number(row.since),
    reportedAt: Number(row.reported_at),
  }));
}

async function servicesOf(
  knex: Knex,
  entityRefs: string[] | undefined,
): Promise<CatalogErrorServiceRow[]> {
  return knex<CatalogErrorServiceRow>('readiness_catalog_error_services')
    .modify(query => {
      if (entityRefs) {
        query.whereIn('entity_ref', [...new Set(entityRefs)]);
      }
    })
    .orderBy('service_ref');
}
