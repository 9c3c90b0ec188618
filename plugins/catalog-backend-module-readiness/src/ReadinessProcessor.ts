// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import type {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  DEFAULT_ENTITY_LIMITS,
  entityExcess,
  parseAnnotations,
  type CatalogEntity,
  type EntityLimits,
} from 'backstage-plugin-readiness-common';
import { toError } from '@backstage/errors';
import { addWarnings, warnOfExcess } from './addWarnings';
import { hasReadinessAnnotations, normalizeAnnotations } from './annotations';
import { ChangePublisher } from './ChangePublisher';
import type { VocabularySource } from './vocabulary/types';

/** @internal */
export interface ReadinessProcessorOptions {
  events: EventsService;
  logger: LoggerService;
  vocabulary: VocabularySource;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** The largest entity that is read. Default: `DEFAULT_ENTITY_LIMITS`. */
  limits?: EntityLimits;
}

/**
 * Turns natural YAML values into strings before the catalog refuses them, adds warnings about mistakes to the entity's
 * status, and notifies the readiness backend of changes.
 *
 * @remarks Reads and calls nothing but the event bus, and never throws: no entity is lost because of it.
 * @internal
 */
export class ReadinessProcessor implements CatalogProcessor {
  private readonly logger: LoggerService;
  private readonly vocabulary: VocabularySource;
  private readonly now: () => number;
  private readonly limits: EntityLimits;
  private readonly changes: ChangePublisher;

  constructor(options: ReadinessProcessorOptions) {
    this.logger = options.logger;
    this.vocabulary = options.vocabulary;
    this.now = options.now ?? Date.now;
    this.limits = options.limits ?? DEFAULT_ENTITY_LIMITS;
    this.changes = new ChangePublisher(options.events);
  }

  getProcessorName(): string {
    return 'ReadinessProcessor';
  }

  async preProcessEntity(entity: Entity): Promise<Entity> {
    return this.guard(entity, () => normalizeAnnotations(entity));
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    _emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const excess = entityExcess(entity, this.limits);
    if (excess !== undefined) {
      // The backend does not evaluate it either, and reports that with its next sweep.
      return this.guard(entity, () => warnOfExcess(entity, excess));
    }
    await this.guard(undefined, () =>
      this.changes.publish(
        entity,
        this.vocabulary.vocabularyFor(entity),
        cache,
      ),
    );
    if (!this.vocabulary.isKnown() || !hasReadinessAnnotations(entity)) {
      return entity;
    }
    return this.guard(entity, () => {
      const { findings } = parseAnnotations({
        entity: entity as CatalogEntity,
        vocabulary: this.vocabulary.vocabularyFor(entity),
        now: this.now(),
      });
      return addWarnings(entity, findings);
    });
  }

  /** An error of ours costs the warning or the event, not the entity. */
  private async guard<T>(otherwise: T, act: () => T | Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      this.logger.warn(
        'Readiness could not process an entity; it stays unchanged',
        toError(error),
      );
      return otherwise;
    }
  }
}
