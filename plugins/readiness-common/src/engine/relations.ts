// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from './types/entity';
import { completeRef } from './completeRef';

/** The field of a source file that the catalog turns into a relation, with its default kind. */
const SPEC_FIELDS: Record<string, { field: string; kind: string }> = {
  dependsOn: { field: 'dependsOn', kind: 'component' },
  consumesApi: { field: 'consumesApis', kind: 'api' },
  providesApi: { field: 'providesApis', kind: 'api' },
};

/**
 * The lower-case refs at the end of an entity's relations of one type, sorted, each once. An entity that does not come
 * from the catalog has no `relations`; its spec is read instead, so that a file can be evaluated before it is ingested.
 * @public
 */
export function targetRefsOf(
  entity: CatalogEntity,
  relation: string,
): string[] {
  const refs: string[] = [];
  if (entity.relations) {
    for (const { type, targetRef } of entity.relations) {
      if (type === relation) {
        refs.push(targetRef.toLowerCase());
      }
    }
  } else {
    const source = Object.hasOwn(SPEC_FIELDS, relation)
      ? SPEC_FIELDS[relation]
      : undefined;
    const factValue = source && entity.spec?.[source.field];
    if (source && Array.isArray(factValue)) {
      const namespace = entity.metadata.namespace || 'default';
      for (const item of factValue) {
        if (typeof item === 'string' && item !== '') {
          refs.push(completeRef(item, source.kind, namespace));
        }
      }
    }
  }
  return refs.length < 2 ? refs : [...new Set(refs)].sort();
}
