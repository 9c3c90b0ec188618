// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { stringifyAnnotationValue } from 'backstage-plugin-readiness-common';
import { annotationsOf } from './annotationsOf';
import { isReadinessKey } from './isReadinessKey';

/**
 * Writes non-string `readiness/*` values as the strings their author most likely meant. The catalog would otherwise
 * refuse the whole entity for one of them. Annotations of others are left as they are.
 *
 * @returns the very same entity when there is nothing to rescue
 * @internal
 */
export function normalizeAnnotations(entity: Entity): Entity {
  const annotations = annotationsOf(entity);
  const normalized: Record<string, string> = {};
  for (const [key, value] of Object.entries(annotations ?? {})) {
    if (typeof value !== 'string' && isReadinessKey(key)) {
      const text = stringifyAnnotationValue(value);
      if (text !== undefined) {
        normalized[key] = text;
      }
    }
  }
  if (Object.keys(normalized).length === 0) {
    return entity;
  }
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: { ...entity.metadata.annotations, ...normalized },
    },
  };
}
