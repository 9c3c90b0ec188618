// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  entityRefOf,
  inPlaceOf,
  relationsMadeBy,
  relationsOfSpec,
} from 'backstage-plugin-readiness-common';

type Relation = { type: string; targetRef: string };

/** The drafts of one request, as the catalog would have them. @internal */
export class DraftedEntities {
  private readonly drafts: ReadonlyMap<string, CatalogEntity>;
  private readonly made: ReadonlyMap<string, Relation[]>;

  constructor(drafts: CatalogEntity[]) {
    this.drafts = new Map(drafts.map(draft => [entityRefOf(draft), draft]));
    this.made = relationsMadeBy([...this.drafts.values()]);
  }

  /** By lower-case ref. */
  get(entityRef: string): CatalogEntity | undefined {
    return this.drafts.get(entityRef);
  }

  /**
   * A draft with the annotations that come from the place of its file, the relations that come from its `spec`, and those
   * that other entities make. Relations that the draft brings along are kept as they are.
   * @param inCatalog - the entity now; absent if there is none, or the caller may not read it
   */
  inCatalog(
    draft: CatalogEntity,
    inCatalog: CatalogEntity | undefined,
  ): CatalogEntity {
    const entity = inPlaceOf(draft, inCatalog);
    if (Array.isArray(draft.relations)) {
      return entity;
    }
    const former = new Set(
      inCatalog && relationsOfSpec(inCatalog).map(relation => keyOf(relation)),
    );
    const ofOthers = (inCatalog?.relations ?? []).filter(
      relation =>
        !former.has(keyOf(relation)) &&
        // What another draft makes is read from that one.
        !this.drafts.has(relation.targetRef.toLowerCase()),
    );
    return {
      ...entity,
      relations: [
        ...relationsOfSpec(draft),
        ...(this.made.get(entityRefOf(draft)) ?? []),
        ...ofOthers,
      ],
    };
  }
}

function keyOf({ type, targetRef }: Relation): string {
  return `${type} ${targetRef.toLowerCase()}`;
}
