// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import type {
  ServiceFilters,
  Summary,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { refreshInterval } from './refreshInterval';
import { type LoadState, useLoad } from './useLoad';

/** Loads the dashboard's figures and keeps them fresh. @internal */
export function useSummary(filters: ServiceFilters): LoadState<Summary> {
  const api = useApi(readinessApiRef);
  return useLoad({
    key: JSON.stringify(filters),
    load: () => api.getSummary(filters),
    refreshAfter: refreshInterval,
  });
}
