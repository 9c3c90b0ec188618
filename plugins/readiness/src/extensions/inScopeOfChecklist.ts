// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FilterPredicate } from '@backstage/filter-predicates';

/**
 * What the built-in checklist applies to. Organisations whose checklists apply to something else configure this in the
 * configuration of the entity extensions (`filter`).
 *
 * @internal
 */
export const inScopeOfChecklist: FilterPredicate = {
  $all: [
    {
      kind: 'Component',
      'spec.type': { $in: ['service', 'website', 'job', 'worker'] },
    },
    { $not: { 'spec.lifecycle': 'deprecated' } },
  ],
};

/**
 * What has the tab: services, and what answers for them.
 *
 * @internal
 */
export const hasReadinessTab: FilterPredicate = {
  $any: [inScopeOfChecklist, { kind: { $in: ['System', 'Domain'] } }],
};
