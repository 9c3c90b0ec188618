// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import {
  hasReadinessTab,
  inScopeOfChecklist,
} from '../extensions/inScopeOfChecklist';

const hasTab = filterPredicateToFilterFunction(hasReadinessTab);
const isInScope = filterPredicateToFilterFunction(inScopeOfChecklist);

/**
 * Whether the built-in checklist applies to an entity, for `EntitySwitch.Case` around the card.
 *
 * @public
 */
export function isReadinessAvailable(entity: Entity): boolean {
  return isInScope(entity);
}

/**
 * Whether an entity has the Readiness tab, for `EntityLayout.Route`: what the built-in checklist applies to, and the
 * Systems and Domains that answer for it.
 *
 * @public
 */
export function isReadinessTabAvailable(entity: Entity): boolean {
  return hasTab(entity);
}
