// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';

/** What stands at a dotted path of an entity; `undefined` when nothing does. @internal */
export function fieldOf(entity: CatalogEntity, path: string): unknown {
  let value: unknown = entity;
  for (const step of path.split('.')) {
    if (
      typeof value !== 'object' ||
      value === null ||
      !Object.hasOwn(value, step)
    ) {
      return undefined;
    }
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
