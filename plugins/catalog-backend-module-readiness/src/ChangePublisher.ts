// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogProcessorCache } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  ENTITY_CHANGED_TOPIC,
  projectEntity,
  type CatalogEntity,
  type EntityChangedPayload,
  type Vocabulary,
} from 'backstage-plugin-readiness-common';
import { digest } from 'backstage-plugin-readiness-node/checklist';

const CACHE_KEY = 'hash';

/** Kinds that are neither evaluated nor answer for others. */
const UNINTERESTING = new Set(['user', 'group', 'location', 'template']);

/**
 * Publishes an event when something that Readiness uses of an entity differs from the last round. The hash is stored in
 * the catalog's processing cache, beside the entity, so that restarts and replicas do not repeat events.
 * @internal
 */
export class ChangePublisher {
  constructor(private readonly events: EventsService) {}

  async publish(
    entity: Entity,
    vocabulary: Vocabulary,
    cache: CatalogProcessorCache,
  ): Promise<void> {
    if (UNINTERESTING.has(entity.kind.toLowerCase())) {
      return;
    }
    const hash = digest([
      projectEntity(entity as CatalogEntity, vocabulary),
      listsOf(entity),
    ]);
    if ((await cache.get(CACHE_KEY)) === hash) {
      return;
    }
    const eventPayload: EntityChangedPayload = {
      entityRef: stringifyEntityRef(entity),
    };
    await this.events.publish({ topic: ENTITY_CHANGED_TOPIC, eventPayload });
    // After the event: if publishing failed, the next round tries again.
    await cache.set(CACHE_KEY, hash);
  }
}

/** Relations are created later; until then the lists of the spec hold them. */
function listsOf(entity: Entity): Record<string, unknown[]> {
  const lists: Record<string, unknown[]> = Object.create(null);
  for (const [key, value] of Object.entries(entity.spec ?? {})) {
    if (Array.isArray(value)) {
      lists[key] = value;
    }
  }
  return lists;
}
