// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import type {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import {
  MONITORING_ANNOTATION,
  VERDICT_ANNOTATION,
} from 'backstage-plugin-readiness-common';
import { annotationsOf } from '../annotations/annotationsOf';
import type { VerdictSource } from './VerdictSource';

const OURS = [VERDICT_ANNOTATION, MONITORING_ANNOTATION];
const CACHE_KEY = 'status';

type Status = Record<string, string>;

/**
 * Writes the verdict of an entity, and whether it is monitored, into annotations, so that the catalog can filter by them
 * page by page. What a file says there itself does not count.
 *
 * @remarks The annotations are as old as the catalog's last round over the entity. They outlive a restart before the
 * readiness backend has answered, in the catalog's processing cache.
 * @internal
 */
export class VerdictProcessor implements CatalogProcessor {
  constructor(private readonly verdicts: Pick<VerdictSource, 'of'>) {}

  getProcessorName(): string {
    return 'ReadinessVerdictProcessor';
  }

  async preProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    _emit: CatalogProcessorEmit,
    _originLocation: LocationSpec,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const { kind, metadata } = entity ?? {};
    if (typeof kind !== 'string' || typeof metadata?.name !== 'string') {
      return entity;
    }
    const found = this.verdicts.of(stringifyEntityRef(entity));
    const before = await cache.get<Status>(CACHE_KEY);
    if (found === 'unknown') {
      return withStatus(entity, before ?? {});
    }
    const status: Status = found
      ? {
          [VERDICT_ANNOTATION]: found.verdict,
          [MONITORING_ANNOTATION]: found.monitoring,
        }
      : {};
    if (!isSame(status, before ?? {})) {
      await cache.set(CACHE_KEY, status);
    }
    return withStatus(entity, status);
  }
}

function isSame(one: Status, other: Status): boolean {
  return OURS.every(name => one[name] === other[name]);
}

function withStatus(entity: Entity, status: Status): Entity {
  const annotations = annotationsOf(entity);
  if (
    (entity.metadata.annotations !== undefined && !annotations) ||
    isSame((annotations ?? {}) as Status, status)
  ) {
    return entity;
  }
  const others = Object.entries(annotations ?? {}).filter(
    ([name]) => !OURS.includes(name),
  );
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: { ...(Object.fromEntries(others) as Status), ...status },
    },
  };
}
