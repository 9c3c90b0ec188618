// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';

/** The annotations of an entity that is not validated yet; undefined if they are not a map. @internal */
export function annotationsOf(
  entity: Entity,
): Record<string, unknown> | undefined {
  const annotations: unknown = entity?.metadata?.annotations;
  return typeof annotations === 'object' &&
    annotations !== null &&
    !Array.isArray(annotations)
    ? (annotations as Record<string, unknown>)
    : undefined;
}
