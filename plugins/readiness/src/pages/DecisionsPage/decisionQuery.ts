// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Severity,
  WaiverListRequest,
} from 'backstage-plugin-readiness-common';

/** Which waivers the page shows; the sections say in which state. @internal */
export type DecisionFilters = Pick<
  WaiverListRequest,
  'q' | 'owner' | 'check' | 'severity' | 'mine' | 'entityRef'
>;

const lists = ['owner', 'check', 'severity', 'entityRef'] as const;

/** Severities that can be waived. @internal */
export const WAIVABLE: readonly Severity[] = [
  'blocker',
  'required',
  'recommended',
];

/** Reads the filters of a query string; what makes no sense is ignored. @internal */
export function readDecisionQuery(params: URLSearchParams): DecisionFilters {
  const filters: DecisionFilters = {};
  for (const name of lists) {
    const values = [...new Set(params.getAll(name).filter(Boolean))];
    const known =
      name === 'severity'
        ? values.filter(value => WAIVABLE.includes(value as Severity))
        : values;
    if (known.length > 0) {
      Object.assign(filters, { [name]: known });
    }
  }
  const q = params.get('q')?.trim();
  return {
    ...filters,
    ...(q && { q }),
    ...(params.get('mine') === 'true' && { mine: true }),
  };
}

/** Writes them as a query string. @internal */
export function writeDecisionQuery(filters: DecisionFilters): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of lists) {
    for (const value of filters[name] ?? []) {
      params.append(name, value);
    }
  }
  if (filters.q) {
    params.set('q', filters.q);
  }
  if (filters.mine) {
    params.set('mine', 'true');
  }
  return params;
}
