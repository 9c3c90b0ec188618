// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  entityRefOf,
  relationsMadeBy,
  relationsOfSpec,
} from 'backstage-plugin-readiness-common';

/**
 * Entities of files with the relations that the catalog would give them, in both directions.
 * @returns copies, by lower-case ref; of two with the same ref the first counts
 * @internal
 */
export function withRelations(
  entities: CatalogEntity[],
): Map<string, CatalogEntity> {
  const byRef = new Map<string, CatalogEntity>();
  for (const entity of entities) {
    const ref = entityRefOf(entity);
    if (!byRef.has(ref)) {
      byRef.set(ref, entity);
    }
  }
  const made = relationsMadeBy([...byRef.values()]);
  return new Map(
    [...byRef].map(([ref, entity]) => [
      ref,
      {
        ...entity,
        relations: [...relationsOfSpec(entity), ...(made.get(ref) ?? [])],
      },
    ]),
  );
}
