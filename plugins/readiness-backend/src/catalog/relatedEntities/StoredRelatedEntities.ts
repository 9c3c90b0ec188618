// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  CatalogEntity,
  RelatedEntitySource,
} from 'backstage-plugin-readiness-common';
import { hashOf, type Projection } from '../projection';
import { fetchEntities } from '../fetchEntities';
import type { Knex } from 'knex';
import { loadSources } from '../../database/operations/sources/loadSources';
import { saveSources } from '../../database/operations/sources/saveSources';

/** Related entities from our own tables; those that are not there yet come from the catalog, and are kept. @internal */
export class StoredRelatedEntities implements RelatedEntitySource {
  constructor(
    private readonly options: {
      knex: Knex;
      catalog: CatalogService;
      auth: AuthService;
      projection: Projection;
    },
  ) {}

  async find(
    entityRefs: string[],
  ): Promise<ReadonlyMap<string, CatalogEntity>> {
    const { knex, catalog, auth, projection } = this.options;
    const found = await loadSources(knex, entityRefs);
    const missing = entityRefs.filter(ref => !found.has(ref));
    if (missing.length > 0) {
      const { fields } = projection;
      const entities = await fetchEntities(missing, { catalog, auth, fields });
      const writes = [...entities].map(([entityRef, entity]) => {
        const projected = projection.relatedEntity(entity);
        found.set(entityRef, projected);
        return { entityRef, entity: projected, hash: hashOf(projected) };
      });
      await saveSources(knex, writes);
    }
    return found;
  }
}
