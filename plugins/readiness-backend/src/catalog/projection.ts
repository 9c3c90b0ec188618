// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import {
  type CatalogEntity,
  DEFAULT_ENTITY_LIMITS,
  entityExcess,
  type EntityLimits,
  maskSecrets,
  projectedFieldsOf,
  projectEntity,
  READINESS_ANNOTATION_PREFIX,
  sanitizeEntity,
  type Vocabulary,
  vocabularyOf,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';

/** What the parser refuses as a placeholder: the secret is gone, and what held it is no answer. */
const REMOVED = '<secret removed>';

/** Keeps of entities what any checklist in force reads. @internal */
export class Projection {
  private vocabulary: Vocabulary | undefined;

  /** @param also - keys that evidence providers read of entities in scope */
  constructor(
    private readonly checklists: ChecklistRegistry,
    private readonly also: { annotations: string[]; labels: string[] } = {
      annotations: [],
      labels: [],
    },
    private readonly limits: EntityLimits = DEFAULT_ENTITY_LIMITS,
  ) {
    checklists.onChange(() => {
      this.vocabulary = undefined;
    });
  }

  /** The fields to ask the catalog for. */
  get fields(): string[] {
    return projectedFieldsOf(this.current());
  }

  /** Why an entity is too large to be read, as a sentence; undefined when it is not. */
  excessOf(entity: CatalogEntity): string | undefined {
    return entityExcess(entity, this.limits);
  }

  /** An entity in scope, as it is evaluated. It may hold secrets, so it is never stored. */
  entityInScope(entity: CatalogEntity): CatalogEntity {
    const projected = projectEntity(entity, this.current());
    for (const part of ['annotations', 'labels'] as const) {
      for (const key of this.also[part]) {
        const value = entity.metadata[part]?.[key];
        if (typeof value === 'string') {
          projected.metadata[part] ??= {};
          projected.metadata[part][key] = value;
        }
      }
    }
    return projected;
  }

  /** A related entity, fit to be stored: what seems to be a secret is taken out. */
  relatedEntity(entity: CatalogEntity): CatalogEntity {
    if (this.excessOf(entity) !== undefined) {
      // It is there, and says nothing.
      const { name, namespace } = entity.metadata;
      return { kind: entity.kind, metadata: { name, namespace }, spec: {} };
    }
    const projected = projectEntity(entity, this.current());
    const { annotations = {} } = projected.metadata;
    const removed = Object.entries(annotations)
      .filter(
        ([key, value]) =>
          key.startsWith(READINESS_ANNOTATION_PREFIX) &&
          maskSecrets(value) !== value,
      )
      .map(([key]) => [key, REMOVED]);
    if (removed.length > 0) {
      Object.assign(annotations, Object.fromEntries(removed));
    }
    return sanitizeEntity(projected);
  }

  /** The checks of all checklists together; the keys only tell them apart. */
  private current(): Vocabulary {
    if (!this.vocabulary) {
      const vocabularies = this.checklists
        .list()
        .map(({ source }) => vocabularyOf(source));
      this.vocabulary = {
        checks: new Map(
          vocabularies.flatMap(({ checks }, index) =>
            [...checks].map(
              ([id, check]) => [`${index}/${id}`, check] as const,
            ),
          ),
        ),
        aliases: {},
        stores: [],
      };
    }
    return this.vocabulary;
  }
}

const hashes = new WeakMap<CatalogEntity, string>();

/** A hash of a projected entity; kept, because related entities are shared by many services. @internal */
export function hashOf(projected: CatalogEntity): string {
  let hash = hashes.get(projected);
  if (!hash) {
    hash = sha256(JSON.stringify(projected));
    hashes.set(projected, hash);
  }
  return hash;
}

/** @internal */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
