// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, CatalogSource } from '../../engine';
import type { Neighbour, Neighbourhood } from './Neighbourhood';

/** The neighbours that a relation source means. @internal */
export function relationTargets(
  neighbourhood: Neighbourhood,
  source: CatalogSource,
): Neighbour[] {
  const { relation, kinds, types, stores } = source;
  if (relation === undefined) {
    return [];
  }
  return neighbourhood
    .neighbours(relation)
    .filter(
      ({ kind, type, store }) =>
        (!kinds || kinds.some(item => item.toLowerCase() === kind)) &&
        (!types || types.some(item => item.toLowerCase() === type)) &&
        (!stores || (store !== undefined && stores.includes(store))),
    );
}

/**
 * What a target says as the answer: the source's value, or what the map gives for its type (else its kind), or its
 * name, with the namespace where that is another one, so that namesakes stay two.
 * @internal
 */
export function relationValue(
  entity: CatalogEntity,
  source: CatalogSource,
  target: Neighbour,
): string | undefined {
  if (source.value !== undefined) {
    return source.value;
  }
  if (source.map) {
    const raw = target.type ?? target.kind;
    return Object.hasOwn(source.map, raw) ? source.map[raw] : undefined;
  }
  const { metadata } = target.entity;
  const namespace = metadata.namespace || 'default';
  const own = entity.metadata.namespace || 'default';
  return namespace.toLowerCase() === own.toLowerCase()
    ? metadata.name
    : `${namespace}/${metadata.name}`;
}
