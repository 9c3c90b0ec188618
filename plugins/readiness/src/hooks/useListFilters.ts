// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useMemo } from 'react';
import type {
  ServiceFilters,
  Verdict,
} from 'backstage-plugin-readiness-common';
import { useServiceFilters } from './useServiceFilters';

/** What the list opens on. @internal */
export const notReadyYet: readonly Verdict[] = ['notReady', 'unassessed'];

const interval = 'all' as Verdict;

/** Whether these are the verdicts that the list opens on. @internal */
export function isNotReadyYet(verdicts: readonly Verdict[] = []): boolean {
  return (
    verdicts.length === notReadyYet.length &&
    notReadyYet.every(verdict => verdicts.includes(verdict))
  );
}

/**
 * The filters of the list. It opens on what is not ready yet; `verdict=all` in the URL asks for every service.
 *
 * @internal
 */
export function useListFilters(): ReturnType<typeof useServiceFilters> {
  const { filters: inUrl, setFilters: setInUrl } = useServiceFilters();
  const filters = useMemo(() => {
    const { verdict = [...notReadyYet], ...others } = inUrl;
    // Only ready services are verified or declared: none of those that the list opens on.
    if (inUrl.verdict === undefined && others.verdictVerification) {
      return others;
    }
    return verdict.includes(interval) ? others : { ...others, verdict };
  }, [inUrl]);
  const setFilters = useCallback(
    (next: ServiceFilters, options?: { replace?: boolean }) => {
      const { verdict = [], ...others } = next;
      const written = verdict.length > 0 ? verdict : [interval];
      setInUrl(
        isNotReadyYet(verdict) ? others : { ...others, verdict: written },
        options,
      );
    },
    [setInUrl],
  );
  return { filters, setFilters };
}
