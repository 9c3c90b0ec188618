// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../types/entity';
import type { EvaluationInput } from '../types/input';
import type { StoreKind } from '../types/store';
import { targetRefsOf } from '../relations';
import { storeKindOf } from '../storeKind';

/** @internal */
export interface DependedStore {
  ref: string;
  entity: CatalogEntity;
  kind: StoreKind;
}

/** The stores that an entity depends on directly, by ref, without targets that do not exist. @internal */
export function storesOf(
  entity: CatalogEntity,
  options: Pick<EvaluationInput, 'checklist' | 'related'>,
): DependedStore[] {
  const rules = options.checklist.source.stores;
  const stores: DependedStore[] = [];
  if (!rules) {
    return stores;
  }
  for (const ref of targetRefsOf(entity, 'dependsOn')) {
    const target = options.related.get(ref);
    const kind = target && storeKindOf(target, rules);
    if (kind) {
      stores.push({ ref, entity: target, kind });
    }
  }
  return stores;
}
