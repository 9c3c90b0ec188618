// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyAnnotationValue } from '../annotations';
import type { CatalogEntity } from '../engine';

/**
 * An entity as it stands in a file, as the catalog would have it: annotations may be lists and numbers there, of which our
 * catalog module makes strings.
 * @public
 */
export function entityFromFile(given: unknown): CatalogEntity {
  const entity = given as CatalogEntity;
  const annotations: unknown = entity.metadata.annotations;
  if (typeof annotations !== 'object' || annotations === null) {
    return {
      ...entity,
      metadata: { ...entity.metadata, annotations: undefined },
    };
  }
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: Object.fromEntries(
        Object.entries(annotations).flatMap(([key, value]) => {
          const text = stringifyAnnotationValue(value);
          return text === undefined ? [] : [[key, text]];
        }),
      ),
    },
  };
}
