// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';

/** The entities that any checklist is for, in the words of a catalog query. @internal */
export function entitiesOf(checklists: ChecklistRegistry): FilterPredicate {
  return {
    $any: checklists
      .list()
      .map(({ source }) => source.appliesTo as FilterPredicate),
  };
}
