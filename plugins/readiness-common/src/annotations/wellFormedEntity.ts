// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';

/**
 * An entity with a reliable shape: the same object if it is well-formed, as all entities from the catalog are, else a
 * copy without the malformed parts. Files that the catalog has not processed, and requests, may contain anything.
 * @internal
 */
export function wellFormedEntity(entity: CatalogEntity): CatalogEntity {
  if (isWellFormed(entity)) {
    return entity;
  }
  const raw: Record<string, unknown> = isRecord(entity) ? entity : {};
  const metadata = isRecord(raw.metadata) ? raw.metadata : {};
  const { namespace, annotations, labels } = metadata;
  const wellFormed: CatalogEntity = {
    kind: typeof raw.kind === 'string' ? raw.kind : '',
    metadata: {
      ...metadata,
      name: typeof metadata.name === 'string' ? metadata.name : '',
      namespace: typeof namespace === 'string' ? namespace : undefined,
      annotations: isRecord(annotations)
        ? (annotations as Record<string, string>)
        : undefined,
      labels: isRecord(labels) ? (labels as Record<string, string>) : undefined,
      tags: Array.isArray(metadata.tags)
        ? metadata.tags.filter(tag => typeof tag === 'string')
        : undefined,
      links: Array.isArray(metadata.links)
        ? metadata.links.filter(link => typeof link?.url === 'string')
        : undefined,
    },
    spec: isRecord(raw.spec) ? raw.spec : undefined,
  };
  if (Array.isArray(raw.relations)) {
    wellFormed.relations = raw.relations.filter(isRelation);
  }
  return wellFormed;
}

/** {@link wellFormedEntity} for related entities; the same map if all of them are well-formed. @internal */
export function wellFormedEntities(
  entities: ReadonlyMap<string, CatalogEntity>,
): ReadonlyMap<string, CatalogEntity> {
  for (const entity of entities.values()) {
    if (!isWellFormed(entity)) {
      return new Map(
        [...entities].map(([ref, item]) => [ref, wellFormedEntity(item)]),
      );
    }
  }
  return entities;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRelation(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.type === 'string' &&
    typeof value.targetRef === 'string'
  );
}

function isWellFormed(entity: CatalogEntity): boolean {
  if (!isRecord(entity) || !isRecord(entity.metadata)) {
    return false;
  }
  const { kind, metadata, spec, relations } = entity as CatalogEntity;
  const { name, namespace, annotations, labels, tags, links } = metadata;
  return (
    typeof kind === 'string' &&
    typeof name === 'string' &&
    (namespace === undefined || typeof namespace === 'string') &&
    (annotations === undefined || isRecord(annotations)) &&
    (labels === undefined || isRecord(labels)) &&
    (spec === undefined || isRecord(spec)) &&
    (tags === undefined ||
      (Array.isArray(tags) && tags.every(tag => typeof tag === 'string'))) &&
    (links === undefined ||
      (Array.isArray(links) &&
        links.every(link => typeof link?.url === 'string'))) &&
    (relations === undefined ||
      (Array.isArray(relations) && relations.every(isRelation)))
  );
}
