// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';

/** The value at a dotted path of an entity; `undefined` if there is none. @internal */
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
