// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, StoreKind, StoreRule } from '../../engine';
import { entityRefOf, storeKindOf } from '../../engine';
import { targetRefsOf } from '../../engine/relations';

/** An existing entity at the end of a relation. @internal */
export interface RelatedEntity {
  ref: string;
  entity: CatalogEntity;
  /** Lower case. */
  kind: string;
  /** Lower-case `spec.type`. */
  type?: string;
  /** The kind of store it is, if it is a store. */
  store?: StoreKind;
}

/** An entity and its related entities. Many checks need the same relations, so each is resolved once. @internal */
export class RelatedEntityMap {
  private readonly found = new Map<string, RelatedEntity[]>();

  constructor(
    readonly entity: CatalogEntity,
    /** By lower-case ref. */
    private readonly related: ReadonlyMap<string, CatalogEntity>,
    private readonly stores: StoreRule[],
  ) {}

  /**
   * The existing entities at the end of a relation, by ref.
   *
   * @remarks `apiConsumedBy` is a relation of APIs: for a component it is read from the APIs that it provides. An
   * entity is never related to itself. Targets that do not exist are left out; they are reported elsewhere.
   */
  relatedEntities(relation: string): RelatedEntity[] {
    let relatedEntities = this.found.get(relation);
    if (!relatedEntities) {
      relatedEntities = this.follow(relation);
      this.found.set(relation, relatedEntities);
    }
    return relatedEntities;
  }

  private follow(relation: string): RelatedEntity[] {
    const { entity, related } = this;
    const refs = new Set(targetRefsOf(entity, relation));
    if (relation === 'apiConsumedBy') {
      for (const ref of targetRefsOf(entity, 'providesApi')) {
        const api = related.get(ref);
        for (const consumer of api ? targetRefsOf(api, relation) : []) {
          refs.add(consumer);
        }
      }
    }
    if (refs.size > 0) {
      refs.delete(entityRefOf(entity));
    }
    const relatedEntities: RelatedEntity[] = [];
    for (const ref of refs) {
      const target = related.get(ref);
      if (target) {
        relatedEntities.push({
          ref,
          entity: target,
          kind: target.kind.toLowerCase(),
          type: typeOf(target),
          store: storeKindOf(target, this.stores),
        });
      }
    }
    return relatedEntities;
  }
}

function typeOf(entity: CatalogEntity): string | undefined {
  const type = entity.spec?.type;
  return typeof type === 'string' && type !== ''
    ? type.trim().toLowerCase()
    : undefined;
}
