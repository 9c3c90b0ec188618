// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import { rootRouteRef } from '../routes';
import { writeServiceQuery } from './serviceQuery';

/** Paths of the plugin's own screens. @internal */
export interface ReadinessLinks {
  overview: (filters?: ServiceFilters) => string;
  /** The list with exactly these filters: without a verdict, services of every verdict. */
  services: (filters?: ServiceFilters) => string;
  /** The contradictions of exactly these services. */
  contradictions: (filters?: ServiceFilters) => string;
  /** The decisions about waivers, of these services. */
  decisions: (
    filters?: Pick<ServiceFilters, 'owner' | 'mine' | 'q' | 'check'>,
  ) => string;
  teams: (filters?: ServiceFilters) => string;
  /** The checklist, at one of its checks. */
  checklist: (check?: string) => string;
  problems: () => string;
}

function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

/** Where to link to. @internal */
export function useReadinessLinks(): ReadinessLinks {
  const root = useRouteRef(rootRouteRef)();
  return useMemo(() => {
    const base = root.replace(/\/$/, '');
    return {
      overview: (filters = {}) =>
        withQuery(`${base}/overview`, writeServiceQuery(filters)),
      services: filters => {
        const params = writeServiceQuery(filters ?? {});
        // Without a verdict the list opens on what is not ready yet.
        if (filters && !filters.verdict?.length) {
          params.set('verdict', 'all');
        }
        return withQuery(`${base}/services`, params);
      },
      contradictions: (filters = {}) =>
        withQuery(`${base}/contradictions`, writeServiceQuery(filters)),
      // Of checks by id, in whatever status they are.
      decisions: ({ owner, mine, q, check } = {}) =>
        withQuery(
          `${base}/decisions`,
          writeServiceQuery({ owner, mine, q, check }),
        ),
      teams: (filters = {}) =>
        withQuery(`${base}/teams`, writeServiceQuery(filters)),
      checklist: check =>
        check
          ? `${base}/checklist#${encodeURIComponent(check)}`
          : `${base}/checklist`,
      problems: () => `${base}/problems`,
    };
  }, [root]);
}
