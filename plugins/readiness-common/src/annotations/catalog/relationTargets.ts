// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, CatalogSource, StoreRule } from '../../engine';
import { storeKindOf } from '../../engine';
import { targetRefsOf } from '../../engine/relations';
import { safeRefOf } from './safeRefOf';

/** An entity at the end of a relation. @internal */
export interface RelationTarget {
  ref: string;
  entity: CatalogEntity;
}

/**
 * The existing entities that a relation source means.
 *
 * @remarks `apiConsumedBy` is a relation of APIs: for a component it is read from the APIs that it provides. The subject
 * itself is never its own neighbour. Targets that do not exist say nothing; they are reported apart.
 * @internal
 */
export function relationTargets(options: {
  entity: CatalogEntity;
  related: ReadonlyMap<string, CatalogEntity>;
  source: CatalogSource;
  stores: StoreRule[];
}): RelationTarget[] {
  const { entity, related, source, stores } = options;
  const { relation, kinds, types } = source;
  if (relation === undefined) {
    return [];
  }
  const refs = new Set(targetRefsOf(entity, relation));
  if (relation === 'apiConsumedBy') {
    for (const ref of targetRefsOf(entity, 'providesApi')) {
      const api = related.get(ref);
      for (const consumer of api ? targetRefsOf(api, relation) : []) {
        refs.add(consumer);
      }
    }
  }
  refs.delete(safeRefOf(entity));

  const targets: RelationTarget[] = [];
  for (const ref of refs) {
    const target = related.get(ref);
    if (!target) {
      continue;
    }
    const kind = target.kind.toLowerCase();
    const type = typeOf(target);
    const store = source.stores && storeKindOf(target, stores);
    if (
      (!kinds || kinds.some(item => item.toLowerCase() === kind)) &&
      (!types || types.some(item => item.toLowerCase() === type)) &&
      (!source.stores || (store && source.stores.includes(store)))
    ) {
      targets.push({ ref, entity: target });
    }
  }
  return targets;
}

/** The lower-case `spec.type`. @internal */
export function typeOf(entity: CatalogEntity): string | undefined {
  const type = entity.spec?.type;
  return typeof type === 'string' && type !== ''
    ? type.trim().toLowerCase()
    : undefined;
}

/**
 * What a target says as the answer: the source's value, or what the map gives for its type (else its kind), or its
 * name, with the namespace where that is another one, so that namesakes stay two.
 * @internal
 */
export function relationValue(
  entity: CatalogEntity,
  source: CatalogSource,
  target: CatalogEntity,
): string | undefined {
  if (source.value !== undefined) {
    return source.value;
  }
  if (source.map) {
    const raw = typeOf(target) ?? target.kind.toLowerCase();
    return Object.hasOwn(source.map, raw) ? source.map[raw] : undefined;
  }
  const namespace = target.metadata.namespace || 'default';
  const own = entity.metadata.namespace || 'default';
  return namespace.toLowerCase() === own.toLowerCase()
    ? target.metadata.name
    : `${namespace}/${target.metadata.name}`;
}
