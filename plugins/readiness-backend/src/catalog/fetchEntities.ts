// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import { chunked } from '../database/operations/chunked';
import { CatalogUnavailableError } from './CatalogUnavailableError';

const ENTITIES_PER_CALL = 200;

/** Entities by lower-case ref, as our own service; those that do not exist are left out. @internal */
export async function fetchEntities(
  entityRefs: string[],
  options: {
    catalog: CatalogService;
    auth: AuthService;
    /** The fields of each entity to ask for. */
    fields: string[];
  },
): Promise<Map<string, CatalogEntity>> {
  const { catalog, auth, fields } = options;
  const found = new Map<string, CatalogEntity>();
  for (const refs of chunked(entityRefs, ENTITIES_PER_CALL)) {
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await catalog
      .getEntitiesByRefs({ entityRefs: refs, fields }, { credentials })
      .catch(error => {
        throw new CatalogUnavailableError('cannot get entities', error);
      });
    items.forEach((entity, index) => {
      if (entity) {
        found.set(refs[index], entity as CatalogEntity);
      }
    });
  }
  return found;
}
