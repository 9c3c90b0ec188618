// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { annotationsOf } from './annotationsOf';
import { isReadinessKey } from './isReadinessKey';

/** @internal */
export function hasReadinessAnnotations(entity: Entity): boolean {
  return Object.keys(annotationsOf(entity) ?? {}).some(isReadinessKey);
}
