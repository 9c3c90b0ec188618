// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import { readServiceQuery, writeServiceQuery } from './serviceQuery';

/**
 * The filters of a screen, kept in the URL: a link can be sent, and the back button undoes a choice. A changed filter
 * starts at the first page again.
 *
 * @internal
 */
export function useServiceFilters(): {
  filters: ServiceFilters;
  setFilters: (
    filters: ServiceFilters,
    options?: { replace?: boolean },
  ) => void;
} {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readServiceQuery(params), [params]);
  const setFilters = useCallback(
    (next: ServiceFilters, options?: { replace?: boolean }) =>
      setParams(
        former => {
          const written = writeServiceQuery(next, former);
          written.delete('cursor');
          return written;
        },
        { replace: options?.replace },
      ),
    [setParams],
  );
  return { filters, setFilters };
}
