// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, CatalogSource, StoreKind } from '../../engine';
import { targetRefsOf } from '../../engine/relations';
import type { RelatedEntity, RelatedEntityMap } from './RelatedEntityMap';

/** The related entities that a relation source selects. @internal */
export function relationTargets(
  relatedEntities: RelatedEntityMap,
  source: CatalogSource,
): RelatedEntity[] {
  const { relation, kinds, types, stores, shared } = source;
  if (relation === undefined) {
    return [];
  }
  return relatedEntities
    .relatedEntities(relation)
    .filter(
      ({ kind, type, store, entity }) =>
        (!shared || isShared(entity)) &&
        (!kinds || kinds.some(item => item.toLowerCase() === kind)) &&
        (!types || types.some(item => item.toLowerCase() === type)) &&
        (!stores || (store !== undefined && stores.includes(store))),
    );
}

/** Whether more than one entity depends on it; environments and copies of one entity count once. */
function isShared(entity: CatalogEntity): boolean {
  return targetRefsOf(entity, 'dependencyOf').length > 1;
}

/** Tags and annotations in which a Resource of a general type may name its product. */
const PRODUCT_ANNOTATIONS = ['backstage.io/database', 'backstage.io/engine'];

/**
 * The answer that a target gives: the value of the source, or what its map has for the kind, then for the type (and for
 * its tags if the type is a general word), or the target's name, with its namespace if that differs, so that entities
 * of the same name stay distinct.
 * @internal
 */
export function relationValue(
  entity: CatalogEntity,
  source: CatalogSource,
  target: RelatedEntity,
): string | undefined {
  if (source.value !== undefined) {
    return source.value;
  }
  if (source.map) {
    return mappedValue(source.map, target);
  }
  const { metadata } = target.entity;
  const namespace = metadata.namespace || 'default';
  const own = entity.metadata.namespace || 'default';
  return namespace.toLowerCase() === own.toLowerCase()
    ? metadata.name
    : `${namespace}/${metadata.name}`;
}

/** Words that name no product. */
const GENERAL = new Set(['database', 'other']);

function mappedValue(
  map: Record<string, string>,
  { entity, kind, type, store }: RelatedEntity,
): string | undefined {
  const valueOf = (word: unknown) => {
    const key = typeof word === 'string' ? word.trim().toLowerCase() : '';
    return Object.hasOwn(map, key) ? map[key] : undefined;
  };
  const value = valueOf(kind) ?? valueOf(type);
  if (!store || (value !== undefined && !GENERAL.has(value))) {
    return value;
  }
  const { annotations, tags } = entity.metadata;
  const words = [
    ...PRODUCT_ANNOTATIONS.map(key =>
      annotations && Object.hasOwn(annotations, key)
        ? annotations[key]
        : undefined,
    ),
    ...(Array.isArray(tags) ? tags : []),
  ];
  const products = new Set(
    words.map(valueOf).filter(word => word && !GENERAL.has(word)),
  );
  // A store cannot be two products
  return products.size === 1 ? [...products][0] : value;
}

const GENERAL_VALUES: Record<StoreKind, string> = {
  database: 'database',
  cache: 'other',
  queue: 'other',
  'object-store': 'object-store',
  search: 'elasticsearch',
};

/** The answer of a store whose type is in no map: it still is a store of its kind. @internal */
export function generalValue({ store }: RelatedEntity): string | undefined {
  return store && GENERAL_VALUES[store];
}
