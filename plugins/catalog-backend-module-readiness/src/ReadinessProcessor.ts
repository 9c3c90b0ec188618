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

/** @public */
export interface ReadinessProcessorOptions {
  events: EventsService;
  logger: LoggerService;
  vocabulary: VocabularySource;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** How large an entity may be to be looked at. Default: `DEFAULT_ENTITY_LIMITS`. */
  limits?: EntityLimits;
}

/**
 * Makes strings of natural YAML values before the catalog refuses them, warns about slips in the entity's status, and
 * tells the readiness backend what has changed.
 *
 * @remarks Reads and calls nothing but the event bus, and never throws: an entity is never lost because of it.
 * @public
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
      // The backend does not look at it either; it says so with its next sweep.
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

  /** A fault of ours costs the warning or the event, not the entity. */
  private async guard<T>(otherwise: T, act: () => T | Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      this.logger.warn(
        'Readiness could not look at an entity; it is kept as it is',
        toError(error),
      );
      return otherwise;
    }
  }
}
