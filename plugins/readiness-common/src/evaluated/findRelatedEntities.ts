// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type CatalogEntity, targetRefsOf } from '../engine';

/** Where related entities come from. @public */
export interface RelatedEntitySource {
  /** Projected entities by lower-case ref; those that do not exist are left out. */
  find(entityRefs: string[]): Promise<ReadonlyMap<string, CatalogEntity>>;
}

const OF_ENTITY = ['partOf', 'dependsOn', 'consumesApi', 'providesApi'];

/** Longer chains of stores than this do not occur; a bound keeps a broken catalog from holding up a sweep. */
const MAX_DEPTH = 10;

/** The related entities that the evaluation of one entity reads. @public */
export interface RelatedEntities {
  related: Map<string, CatalogEntity>;
  /** Refs that were searched for, missing ones included. */
  inputs: string[];
}

/**
 * Finds the related entities of several entities: System and Domain, stores and on through stores, APIs, services. All
 * entities take each step together, so that it costs one query a step and not one an entity.
 * @public
 */
export async function findRelatedEntities(
  entities: CatalogEntity[],
  source: RelatedEntitySource,
): Promise<RelatedEntities[]> {
  const walks = entities.map(entity => ({
    related: new Map<string, CatalogEntity>(),
    inputs: new Set<string>(),
    next: OF_ENTITY.flatMap(type => targetRefsOf(entity, type)),
  }));
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const wanted = new Set<string>();
    for (const walk of walks) {
      walk.next = walk.next.filter(ref => !walk.inputs.has(ref));
      for (const ref of walk.next) {
        walk.inputs.add(ref);
        wanted.add(ref);
      }
    }
    if (wanted.size === 0) {
      break;
    }
    const found = await source.find([...wanted]);
    for (const walk of walks) {
      const further: string[] = [];
      for (const ref of walk.next) {
        const entity = found.get(ref);
        if (entity) {
          walk.related.set(ref, entity);
          for (const onward of onwardRefs(entity)) {
            further.push(onward);
          }
        }
      }
      walk.next = further;
    }
  }
  return walks.map(({ related, inputs }) => ({ related, inputs: [...inputs] }));
}

/**
 * A System leads to its Domain and a store to other stores; what another service uses is its own matter.
 * @public
 */
export function onwardRefs(entity: CatalogEntity): string[] {
  switch (entity.kind.toLowerCase()) {
    case 'system':
      return targetRefsOf(entity, 'partOf');
    case 'domain':
    case 'component':
    case 'api':
      return [];
    default:
      return targetRefsOf(entity, 'dependsOn');
  }
}
