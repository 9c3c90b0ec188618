// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import type {
  ServiceFilters,
  ServiceList,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { refreshInterval } from './refreshInterval';
import { type LoadState, useLoad } from './useLoad';
import type { ListView } from './useListView';

/** What the server sorts by: services of a group must come one after the other. @internal */
export function serverSort(view: ListView): string {
  return view.group ?? view.sort;
}

/** Loads one page of the list and keeps it fresh. @internal */
export function useServiceList(
  filters: ServiceFilters,
  view: ListView,
): LoadState<ServiceList> {
  const api = useApi(readinessApiRef);
  const request = { ...filters, sort: serverSort(view), cursor: view.cursor };
  return useLoad({
    key: JSON.stringify(request),
    load: () => api.getServices(request),
    refreshAfter: refreshInterval,
  });
}
