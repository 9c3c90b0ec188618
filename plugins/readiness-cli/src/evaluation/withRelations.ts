// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  completeEntityRef,
  entityRefOf,
} from 'backstage-plugin-readiness-common';

/** A field of `spec` that makes a relation, the kind it implies, and the relation of the other end. */
interface Field {
  field: string;
  kind: string;
  type: string;
  inverse: string;
  /** Kinds that have it, in lower case. */
  of: string[];
}

const OWNED = ['component', 'api', 'resource', 'system', 'domain'];

/** As the catalog's processor of its own kinds makes them. */
const FIELDS: Field[] = [
  {
    field: 'owner',
    kind: 'group',
    type: 'ownedBy',
    inverse: 'ownerOf',
    of: OWNED,
  },
  {
    field: 'system',
    kind: 'system',
    type: 'partOf',
    inverse: 'hasPart',
    of: ['component', 'api', 'resource'],
  },
  {
    field: 'domain',
    kind: 'domain',
    type: 'partOf',
    inverse: 'hasPart',
    of: ['system'],
  },
  {
    field: 'subdomainOf',
    kind: 'domain',
    type: 'partOf',
    inverse: 'hasPart',
    of: ['domain'],
  },
  {
    field: 'subcomponentOf',
    kind: 'component',
    type: 'partOf',
    inverse: 'hasPart',
    of: ['component'],
  },
  {
    field: 'providesApis',
    kind: 'api',
    type: 'providesApi',
    inverse: 'apiProvidedBy',
    of: ['component'],
  },
  {
    field: 'consumesApis',
    kind: 'api',
    type: 'consumesApi',
    inverse: 'apiConsumedBy',
    of: ['component'],
  },
  {
    field: 'dependsOn',
    kind: 'component',
    type: 'dependsOn',
    inverse: 'dependencyOf',
    of: ['component', 'resource'],
  },
  {
    field: 'dependencyOf',
    kind: 'component',
    type: 'dependencyOf',
    inverse: 'dependsOn',
    of: ['component', 'resource'],
  },
];

type Relation = NonNullable<CatalogEntity['relations']>[number];

/**
 * Entities of files with the relations that the catalog would give them, in both directions.
 * @returns copies, by lower-case ref; of two with the same ref the first counts
 * @internal
 */
export function withRelations(
  entities: CatalogEntity[],
): Map<string, CatalogEntity> {
  const relations = new Map<string, Map<string, Relation>>();
  const add = (from: string, type: string, targetRef: string) => {
    const known = relations.get(from) ?? new Map<string, Relation>();
    known.set(`${type} ${targetRef}`, { type, targetRef });
    relations.set(from, known);
  };
  const byRef = new Map<string, CatalogEntity>();
  for (const entity of entities) {
    const ref = entityRefOf(entity);
    if (byRef.has(ref)) {
      continue;
    }
    byRef.set(ref, entity);
    for (const { type, inverse, targetRef } of relationsOf(entity)) {
      add(ref, type, targetRef);
      add(targetRef, inverse, ref);
    }
  }
  return new Map(
    [...byRef].map(([ref, entity]) => [
      ref,
      { ...entity, relations: [...(relations.get(ref)?.values() ?? [])] },
    ]),
  );
}

function relationsOf(entity: CatalogEntity) {
  const kind = entity.kind.toLowerCase();
  const namespace = entity.metadata.namespace || 'default';
  return FIELDS.filter(({ of }) => of.includes(kind)).flatMap(
    ({ field, kind: implied, type, inverse }) => {
      const value = entity.spec?.[field];
      const items: unknown[] = Array.isArray(value) ? value : [value];
      return items
        .filter(
          (item): item is string => typeof item === 'string' && item !== '',
        )
        .map(item => ({
          type,
          inverse,
          targetRef: completeEntityRef(item, implied, namespace),
        }));
    },
  );
}
