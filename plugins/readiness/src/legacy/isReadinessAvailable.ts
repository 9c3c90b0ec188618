// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { inScopeOfChecklist } from '../extensions/inScopeOfChecklist';

const isInScope = filterPredicateToFilterFunction(inScopeOfChecklist);

/**
 * Whether the built-in checklist applies to an entity, for `EntitySwitch.Case` and `EntityLayout.Route`.
 *
 * @public
 */
export function isReadinessAvailable(entity: Entity): boolean {
  return isInScope(entity);
}
