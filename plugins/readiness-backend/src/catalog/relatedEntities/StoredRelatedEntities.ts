// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { ReadinessStore } from '../../database/ReadinessStore';
import { hashOf, type Projection } from '../projection';
import type { RelatedEntitySource } from './RelatedEntitySource';
import { fetchEntities } from '../fetchEntities';

/** Neighbours from our own tables; those that are not there yet come from the catalog, and are kept. @internal */
export class StoredRelatedEntities implements RelatedEntitySource {
  constructor(
    private readonly options: {
      store: ReadinessStore;
      catalog: CatalogService;
      auth: AuthService;
      projection: Projection;
    },
  ) {}

  async find(
    entityRefs: string[],
  ): Promise<ReadonlyMap<string, CatalogEntity>> {
    const { store, projection } = this.options;
    const found = await store.loadSources(entityRefs);
    const missing = entityRefs.filter(ref => !found.has(ref));
    if (missing.length > 0) {
      const entities = await fetchEntities(missing, this.options);
      const writes = [...entities].map(([entityRef, entity]) => {
        const projected = projection.relatedEntity(entity);
        found.set(entityRef, projected);
        return { entityRef, entity: projected, hash: hashOf(projected) };
      });
      await store.saveSources(writes);
    }
    return found;
  }
}
