// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  type CatalogError,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import {
  readCatalogErrors,
  type StoredCatalogError,
} from '../database/operations/catalogErrors/readCatalogErrors';
import { toCatalogFault } from './withCatalogFaults';

const SHOWN = 100;
/** Of so many it is worked out what a caller may see. */
const LOOKED_THROUGH = 500;
/** A catalog file may hold hundreds of services. */
const SERVICES = 20;

/**
 * What the catalog cannot read, for those who may read who carries it, or a service in the file.
 * @param options - whom the caller may read; everybody by default
 * @internal
 */
export async function listCatalogErrors(options: {
  knex: Knex;
  readable?: (entityRefs: string[]) => Promise<ReadonlySet<string>>;
}): Promise<CatalogError[]> {
  const { knex, readable } = options;
  const errors = await readCatalogErrors(knex, {
    limit: readable ? LOOKED_THROUGH : SHOWN,
  });
  if (!readable || errors.length === 0) {
    return errors.map(toCatalogError);
  }
  const seen = await readable([
    ...new Set(
      errors.flatMap(({ entityRef, services }) => [entityRef, ...services]),
    ),
  ]);
  return errors
    .map(error => ({
      ...error,
      entityRef: seen.has(error.entityRef) ? error.entityRef : HIDDEN_ENTITY,
      services: error.services.filter(ref => seen.has(ref)),
    }))
    .filter(
      ({ entityRef, services }) =>
        entityRef !== HIDDEN_ENTITY || services.length > 0,
    )
    .slice(0, SHOWN)
    .map(toCatalogError);
}

function toCatalogError(error: StoredCatalogError): CatalogError {
  return {
    entityRef: error.entityRef,
    ...toCatalogFault(error),
    neverRead: error.neverRead,
    services: error.services.slice(0, SERVICES),
  };
}
