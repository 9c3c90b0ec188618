// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  LIST_FILTERS,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';

const everyParameter = [...LIST_FILTERS, 'changedSince', 'q', 'mine'];

/** Reads the filters of a query string. Empty values are ignored. @internal */
export function readServiceQuery(params: URLSearchParams): ServiceFilters {
  const filters: Record<string, string[] | string | boolean> = {};
  for (const name of LIST_FILTERS) {
    const values = params.getAll(name).filter(Boolean);
    if (values.length > 0) {
      filters[name] = [...new Set(values)];
    }
  }
  for (const name of ['changedSince', 'q'] as const) {
    const value = params.get(name)?.trim();
    if (value) {
      filters[name] = value;
    }
  }
  if (params.get('mine') === 'true') {
    filters.mine = true;
  }
  return filters as ServiceFilters;
}

/** Writes filters into a copy of a query string and leaves its other parameters alone. @internal */
export function writeServiceQuery(
  filters: ServiceFilters,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of everyParameter) {
    next.delete(name);
  }
  for (const name of LIST_FILTERS) {
    for (const value of filters[name] ?? []) {
      next.append(name, value);
    }
  }
  if (filters.changedSince) {
    next.set('changedSince', filters.changedSince);
  }
  if (filters.q) {
    next.set('q', filters.q);
  }
  if (filters.mine) {
    next.set('mine', 'true');
  }
  return next;
}
