// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from './types';

/**
 * The ref of an entity, `kind:namespace/name` in lower case. The catalog compares refs in this way, so that entities
 * whose names differ by letter case only are one.
 * @public
 */
export function entityRefOf(entity: CatalogEntity): string {
  const { name, namespace } = entity.metadata;
  return `${entity.kind}:${namespace || 'default'}/${name}`.toLowerCase();
}
