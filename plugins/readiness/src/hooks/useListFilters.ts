// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useMemo } from 'react';
import {
  NOT_READY_YET,
  type ServiceFilters,
  type Verdict,
} from 'backstage-plugin-readiness-common';
import { useServiceFilters } from './useServiceFilters';

const everyVerdict = 'all' as Verdict;

/** Whether two lists name the same verdicts. @internal */
export function sameVerdicts(
  one: readonly Verdict[] = [],
  other: readonly Verdict[] = [],
): boolean {
  return one.length === other.length && one.every(item => other.includes(item));
}

/**
 * What the list shows while nobody has chosen: what is not ready yet. A search looks everywhere, and only ready services
 * have a verdict that is verified or declared.
 */
function unchosen(filters: ServiceFilters): readonly Verdict[] {
  const { q, verdictVerification } = filters;
  return q || verdictVerification ? [] : NOT_READY_YET;
}

function effective({ verdict, ...others }: ServiceFilters): ServiceFilters {
  const shown = verdict ?? [...unchosen(others)];
  return shown.length === 0 || shown.includes(everyVerdict)
    ? others
    : { ...others, verdict: shown };
}

/**
 * The filters of the list. Without a verdict in the URL it shows what is not ready yet, or with a search (or a filter that
 * only ready services match) services of every verdict; `verdict=all` asks for every service.
 *
 * @internal
 */
export function useListFilters(): ReturnType<typeof useServiceFilters> {
  const { filters: inUrl, setFilters: setInUrl } = useServiceFilters();
  const filters = useMemo(() => effective(inUrl), [inUrl]);
  const setFilters = useCallback(
    (next: ServiceFilters, options?: { replace?: boolean }) => {
      const { verdict = [], ...others } = next;
      // What nobody has chosen stays unchosen when something else changes, so that a search looks everywhere.
      const isUnchosen =
        sameVerdicts(verdict, unchosen(others)) ||
        (!inUrl.verdict && sameVerdicts(verdict, filters.verdict));
      const written = verdict.length > 0 ? verdict : [everyVerdict];
      setInUrl(isUnchosen ? others : { ...others, verdict: written }, options);
    },
    [setInUrl, inUrl, filters],
  );
  return { filters, setFilters };
}
