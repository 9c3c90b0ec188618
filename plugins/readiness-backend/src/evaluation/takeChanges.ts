// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { SourceWrite } from '../database/types';
import type { CatalogErrors } from '../catalog/catalogErrors/CatalogErrors';
import { fetchEntities } from '../catalog/fetchEntities';
import { hashOf } from '../catalog/projection';
import { evaluateRefs, type ScoreRefsOptions } from './evaluateRefs';

/**
 * Scores entities that are said to have changed, and every service that looked at one of them: a System's answer is its
 * services' answer. Gives the refs of which nothing new was to be seen.
 * @internal
 */
export async function takeChanges(
  entityRefs: string[],
  options: ScoreRefsOptions & { catalogErrors: CatalogErrors },
): Promise<{ unchanged: string[] }> {
  if (entityRefs.length === 0) {
    return { unchanged: [] };
  }
  await options.catalogErrors.observeAgain(entityRefs);
  const changedSources = await updateSources(entityRefs, options);
  const dependents = await options.store.listDependents(changedSources);
  const { written } = await evaluateRefs(
    [...new Set([...entityRefs, ...dependents])],
    options,
  );
  const changed = new Set([...changedSources, ...written]);
  return { unchanged: entityRefs.filter(ref => !changed.has(ref)) };
}

/** Brings our copies of neighbours up to date. Gives the refs of those that differ, new ones included. */
async function updateSources(
  entityRefs: string[],
  options: ScoreRefsOptions,
): Promise<string[]> {
  const { store, projection } = options;
  const entities = await fetchEntities(entityRefs, options);
  const known = await store.loadSources(entityRefs);
  const wanted = new Set(await store.listKnownInputs(entityRefs));
  const writes: SourceWrite[] = [];
  for (const [entityRef, entity] of entities) {
    if (known.has(entityRef) || wanted.has(entityRef)) {
      const projected = projection.relatedEntity(entity);
      const hash = hashOf(projected);
      const before = known.get(entityRef);
      if (!before || hashOf(before) !== hash) {
        writes.push({ entityRef, entity: projected, hash });
      }
    }
  }
  await store.saveSources(writes);
  return writes.map(({ entityRef }) => entityRef);
}
