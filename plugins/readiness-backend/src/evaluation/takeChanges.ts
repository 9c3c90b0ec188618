// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { CatalogErrors } from '../catalog/catalogErrors/CatalogErrors';
import { hashOf, type Projection } from '../catalog/projection';
import { listDependents } from '../database/operations/assessments/listDependents';
import { listKnownInputs } from '../database/operations/assessments/listKnownInputs';
import { loadSources } from '../database/operations/sources/loadSources';
import { saveSources } from '../database/operations/sources/saveSources';
import type { SourceWrite } from '../database/types';
import {
  evaluateRefs,
  type EvaluateRefsOptions,
  readEntities,
} from './evaluateRefs';

/**
 * Evaluates entities that are said to have changed, and every service that reads one of them: a System's answer is its
 * services' answer.
 * @returns the refs of which nothing new was to be seen
 * @internal
 */
export async function takeChanges(
  entityRefs: string[],
  options: EvaluateRefsOptions & { catalogErrors: CatalogErrors },
): Promise<{ unchanged: string[] }> {
  if (entityRefs.length === 0) {
    return { unchanged: [] };
  }
  const { knex, projection, catalogErrors } = options;
  await catalogErrors.observeAgain(entityRefs);
  const read = await readEntities(entityRefs, options);
  const changedSources = await updateSources(knex, read.entities, projection);
  const own = await evaluateRefs(entityRefs, options, read);
  const dependents = await listDependents(knex, changedSources);
  const isOwn = new Set(entityRefs);
  const others = await evaluateRefs(
    dependents.filter(ref => !isOwn.has(ref)),
    options,
  );
  const changed = new Set([
    ...changedSources,
    ...own.written,
    ...others.written,
  ]);
  return { unchanged: entityRefs.filter(ref => !changed.has(ref)) };
}

/** Brings our copies of related entities up to date. Gives the refs of those that differ, new ones included. */
async function updateSources(
  knex: Knex,
  entities: ReadonlyMap<string, CatalogEntity>,
  projection: Projection,
): Promise<string[]> {
  const entityRefs = [...entities.keys()];
  const known = await loadSources(knex, entityRefs);
  const wanted = new Set(await listKnownInputs(knex, entityRefs));
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
  await saveSources(knex, writes);
  return writes.map(({ entityRef }) => entityRef);
}
