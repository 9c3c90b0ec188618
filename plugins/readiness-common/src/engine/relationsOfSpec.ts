// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from './types/entity';
import { entityRefOf } from './entityRef';
import { completeRef } from './completeRef';

interface SpecField {
  field: string;
  relation: string;
  /** Of a ref without one. */
  kind: string;
  /** Kinds of entities whose field it is. Default: all. */
  of?: string[];
}

/** The fields from which the catalog makes relations: its `BuiltinKindsEntityProcessor`. */
const FIELDS: SpecField[] = [
  { field: 'owner', relation: 'ownedBy', kind: 'group' },
  {
    field: 'system',
    relation: 'partOf',
    kind: 'system',
    of: ['component', 'api', 'resource'],
  },
  { field: 'domain', relation: 'partOf', kind: 'domain', of: ['system'] },
  {
    field: 'subcomponentOf',
    relation: 'partOf',
    kind: 'component',
    of: ['component'],
  },
  { field: 'subdomainOf', relation: 'partOf', kind: 'domain', of: ['domain'] },
  {
    field: 'providesApis',
    relation: 'providesApi',
    kind: 'api',
    of: ['component'],
  },
  {
    field: 'consumesApis',
    relation: 'consumesApi',
    kind: 'api',
    of: ['component'],
  },
  {
    field: 'dependsOn',
    relation: 'dependsOn',
    kind: 'component',
    of: ['component', 'resource'],
  },
  {
    field: 'dependencyOf',
    relation: 'dependencyOf',
    kind: 'component',
    of: ['component', 'resource'],
  },
];

/**
 * The relations that the catalog makes from an entity's own `spec`, with refs in lower case. Relations that other entities
 * make are not among them.
 * @public
 */
export function relationsOfSpec(
  entity: CatalogEntity,
): { type: string; targetRef: string }[] {
  const kind = String(entity.kind).toLowerCase();
  const namespace = entity.metadata.namespace || 'default';
  const found = new Map<string, { type: string; targetRef: string }>();
  for (const { field, relation: type, kind: defaultKind, of } of FIELDS) {
    if (of && !of.includes(kind)) {
      continue;
    }
    const given = entity.spec?.[field];
    for (const item of Array.isArray(given) ? given : [given]) {
      if (typeof item === 'string' && item.trim() !== '') {
        const targetRef = completeRef(item.trim(), defaultKind, namespace);
        found.set(`${type} ${targetRef}`, { type, targetRef });
      }
    }
  }
  return [...found.values()];
}

const INVERSE: Record<string, string> = {
  ownedBy: 'ownerOf',
  partOf: 'hasPart',
  providesApi: 'apiProvidedBy',
  consumesApi: 'apiConsumedBy',
  dependsOn: 'dependencyOf',
  dependencyOf: 'dependsOn',
};

/**
 * The relations that the specs of some entities make on others: by the ref of the entity that gets them. An API has
 * `apiProvidedBy` from the component whose `spec.providesApis` names it.
 * @public
 */
export function relationsMadeBy(
  entities: CatalogEntity[],
): Map<string, { type: string; targetRef: string }[]> {
  const made = new Map<string, { type: string; targetRef: string }[]>();
  for (const entity of entities) {
    const entityRef = entityRefOf(entity);
    for (const { type, targetRef } of relationsOfSpec(entity)) {
      const inverse = { type: INVERSE[type], targetRef: entityRef };
      const others = made.get(targetRef);
      if (others) {
        others.push(inverse);
      } else {
        made.set(targetRef, [inverse]);
      }
    }
  }
  return made;
}
