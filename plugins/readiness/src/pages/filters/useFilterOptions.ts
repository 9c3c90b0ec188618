// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import type {
  FacetValue,
  ServiceFilters,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { useLoad } from '../../hooks/useLoad';
import { useLoadTitles } from '../../hooks/useLoadTitles';

/** Filters whose values are entities, which have titles. */
const ENTITIES: readonly string[] = ['owner', 'system', 'domain'];

/**
 * What each filter can be narrowed to beside the others, with the number of services. Without an answer the filters that
 * Readiness has words for still have their values, and everything else goes on working.
 *
 * @internal
 */
export function useFilterOptions(
  filters: ServiceFilters,
): Partial<Record<string, FacetValue[]>> {
  const api = useApi(readinessApiRef);
  const loadTitles = useLoadTitles();
  const { value = {} } = useLoad({
    key: JSON.stringify(filters),
    load: async () => {
      const { facets } = await api.getFacets(filters);
      await loadTitles(
        facets
          .filter(({ filter }) => ENTITIES.includes(filter))
          .flatMap(({ values }) => values.map(({ value: ref }) => ref))
          .filter(ref => ref.includes(':')),
      );
      return Object.fromEntries(
        facets.map(({ filter, values }) => [filter, values]),
      );
    },
  });
  return value;
}
