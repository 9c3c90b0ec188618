// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';

/** Sees the services of half the teams also where single entities are asked for. */
export const SOMEBODY = 'user:default/somebody';

interface Caller {
  credentials?: { principal?: { type?: string; userEntityRef?: string } };
}

/**
 * A catalog in memory that costs next to nothing, so that the figures are ours, and that counts its calls. Who asks as a
 * user sees the services of half the teams.
 */
export class FakeCatalog {
  calls = 0;
  private readonly byRef = new Map<string, Entity>();

  constructor(entities: Entity[]) {
    for (const entity of entities) {
      this.put(entity);
    }
  }

  put(entity: Entity): void {
    this.byRef.set(stringifyEntityRef(entity), entity);
  }

  remove(entityRef: string): void {
    this.byRef.delete(entityRef);
  }

  async *streamEntities(
    request: { query?: any; pageSize?: number } = {},
    options?: Caller,
  ): AsyncGenerator<Entity[]> {
    const { query, pageSize = 500 } = request;
    const matches = query ? filterPredicateToFilterFunction(query) : () => true;
    const isUser = options?.credentials?.principal?.type === 'user';
    let page: Entity[] = [];
    for (const entity of this.byRef.values()) {
      if (matches(entity) && (!isUser || isVisible(entity))) {
        page.push(entity);
        if (page.length === pageSize) {
          this.calls++;
          yield page;
          page = [];
        }
      }
    }
    this.calls++;
    yield page;
  }

  async getEntitiesByRefs(
    { entityRefs }: { entityRefs: string[] },
    options?: Caller,
  ) {
    this.calls++;
    return { items: entityRefs.map(ref => this.shown(ref, options)) };
  }

  async getEntityByRef(entityRef: string, options?: Caller) {
    this.calls++;
    return this.shown(entityRef, options);
  }

  async refreshEntity() {
    this.calls++;
  }

  private shown(entityRef: string, options?: Caller): Entity | undefined {
    const entity = this.byRef.get(entityRef);
    const isInPart =
      options?.credentials?.principal?.userEntityRef === SOMEBODY;
    return entity && isInPart && !isVisible(entity) ? undefined : entity;
  }
}

function isVisible(entity: Entity): boolean {
  return /-\d*[02468]$/.test(String(entity.spec?.owner ?? ''));
}
