// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';

/** As many as an evaluation takes. */
const MOST_RELATED = 500;

/** An entity, and those at the end of its relations, as the user may read them. @internal */
export async function loadEntities(options: {
  entityRef: string;
  catalog: CatalogService;
  credentials: BackstageCredentials;
}): Promise<{ entity: CatalogEntity; related: CatalogEntity[] }> {
  const { entityRef, catalog, credentials } = options;
  const entity = await catalog.getEntityByRef(entityRef, { credentials });
  if (!entity) {
    throw new NotFoundError(
      `${entityRef} is not in the catalog, or you may not read it.`,
    );
  }
  const refs = new Set(
    (entity.relations ?? []).map(({ targetRef }) => targetRef),
  );
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: [...refs].slice(0, MOST_RELATED) },
    { credentials },
  );
  return {
    entity: entity as CatalogEntity,
    related: items.flatMap(item => (item as CatalogEntity | undefined) ?? []),
  };
}
