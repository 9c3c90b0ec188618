// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  DEFAULT_ENTITY_LIMITS,
  entityExcess,
  type EntityLimits,
  maskSecrets,
  projectedFieldsOf,
  projectEntity,
  sanitizeEntity,
  type Vocabulary,
  vocabularyOf,
} from '../annotations';
import type { CatalogEntity, Checklist } from '../engine';
import { READINESS_ANNOTATION_PREFIX } from '../topics';
import { ON_CALL_ANNOTATIONS } from './findOnCall';

/** What the parser refuses as a placeholder: the secret is gone, and what held it is no answer. */
const REMOVED = '<secret removed>';

/** @public */
export interface EntityProjectionOptions {
  /** Those in force: what any of them reads is kept. */
  checklists: Checklist[];
  /** Keys that evidence providers read of entities in scope. */
  also?: { annotations: string[]; labels: string[] };
  /** Default: `DEFAULT_ENTITY_LIMITS`. */
  limits?: EntityLimits;
}

/** Keeps of entities what is evaluated of them. @public */
export class EntityProjection {
  private readonly vocabulary: Vocabulary;
  /** Of entities in scope, besides what the checklists read. */
  private readonly alsoKept: ['annotations' | 'labels', string[]][];

  constructor(private readonly options: EntityProjectionOptions) {
    // The checks of all checklists together; the keys only tell them apart.
    this.vocabulary = {
      checks: new Map(
        options.checklists
          .map(vocabularyOf)
          .flatMap(({ checks }, index) =>
            [...checks].map(
              ([id, check]) => [`${index}/${id}`, check] as const,
            ),
          ),
      ),
      aliases: {},
      stores: [],
    };
    const { annotations = [], labels = [] } = options.also ?? {};
    this.alsoKept = [
      ['annotations', [...annotations, ...ON_CALL_ANNOTATIONS]],
      ['labels', labels],
    ];
  }

  /** The fields to ask the catalog for. */
  get fields(): string[] {
    return projectedFieldsOf(this.vocabulary);
  }

  /** Why an entity is too large to be read, as a sentence; undefined when it is not. */
  excessOf(entity: CatalogEntity): string | undefined {
    return entityExcess(entity, this.options.limits ?? DEFAULT_ENTITY_LIMITS);
  }

  /** An entity in scope, as it is evaluated. It may hold secrets, so it is never stored. */
  entityInScope(entity: CatalogEntity): CatalogEntity {
    const projected = projectEntity(entity, this.vocabulary);
    for (const [part, wanted] of this.alsoKept) {
      const record = entity.metadata[part];
      for (const key of record ? wanted : []) {
        const value = record?.[key];
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
    const projected = projectEntity(entity, this.vocabulary);
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
}
