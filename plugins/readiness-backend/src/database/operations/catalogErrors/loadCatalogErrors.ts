// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { StoredCatalogErrors } from '../../types';
import { readCatalogErrors } from './readCatalogErrors';

/** The errors of the catalog by the entity that carries them: of all, or of some. @internal */
export async function loadCatalogErrors(
  knex: Knex,
  entityRefs?: string[],
): Promise<Map<string, StoredCatalogErrors>> {
  const loaded = new Map<string, StoredCatalogErrors>();
  for (const stored of await readCatalogErrors(knex, {
    carriedBy: entityRefs,
  })) {
    const { entityRef, since: _, reportedAt, ...error } = stored;
    const known = loaded.get(entityRef) ?? { errors: [], reportedAt };
    known.errors.push(error);
    loaded.set(entityRef, known);
  }
  return loaded;
}
