// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, StoreKind, StoreRule } from './types';

/**
 * What kind of store an entity is by the checklist's rules, of which the first that matches decides; `undefined` when
 * it is no store. A rule with `types` speaks of Resources only, unless it also names kinds: then both must match.
 * @public
 */
export function storeKindOf(
  entity: CatalogEntity,
  stores: StoreRule[],
): StoreKind | undefined {
  const kind = entity.kind.toLowerCase();
  const rawType = entity.spec?.type;
  const type = typeof rawType === 'string' ? rawType.toLowerCase() : undefined;
  for (const rule of stores) {
    const kinds = rule.kinds ?? ['resource'];
    const rightKind = kinds.some(item => item.toLowerCase() === kind);
    const rightType =
      !rule.types ||
      (type !== undefined &&
        rule.types.some(item => item.toLowerCase() === type));
    if (rightKind && rightType && (rule.kinds || rule.types)) {
      return rule.store;
    }
  }
  return undefined;
}
