// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
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

/** What the filters can be narrowed to. @internal */
export interface FilterOptions {
  /** By filter; empty while it is not known. */
  values: Partial<Record<string, FacetValue[]>>;
  /** It was asked for and has not come yet. */
  loading: boolean;
  /** For the element around the filters: it is asked for as soon as somebody goes there. */
  asking: { onPointerEnter: () => void; onFocus: () => void };
}

/**
 * What each filter can be narrowed to beside the others, with the number of services. Counting takes longer than all else that
 * a page of a large portal shows, and most visitors choose nothing: it begins when pointer or focus reach the filters. Without
 * an answer the filters that Readiness has words for still have their values, and everything else goes on working.
 *
 * @internal
 */
export function useFilterOptions(filters: ServiceFilters): FilterOptions {
  const api = useApi(readinessApiRef);
  const loadTitles = useLoadTitles();
  const [isAsked, setAsked] = useState(false);
  const { value = {}, error } = useLoad<FilterOptions['values']>({
    key: isAsked ? JSON.stringify(filters) : '',
    load: async () => {
      if (!isAsked) {
        return {};
      }
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
  const ask = () => setAsked(true);
  return {
    values: value,
    loading: isAsked && !error && Object.keys(value).length === 0,
    asking: { onPointerEnter: ask, onFocus: ask },
  };
}
