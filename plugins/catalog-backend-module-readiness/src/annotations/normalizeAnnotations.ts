// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { stringifyAnnotationValue } from 'backstage-plugin-readiness-common';
import { annotationsOf } from './annotationsOf';
import { isReadinessKey } from './isReadinessKey';

/**
 * Turns `readiness/*` values that are not strings into the strings their author most likely meant. Otherwise the
 * catalog would refuse the whole entity because of one of them. Other annotations stay unchanged.
 *
 * @returns the same object if there is nothing to normalize
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
