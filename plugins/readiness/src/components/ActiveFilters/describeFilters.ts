// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import { openStatuses } from '../../hooks/openStatuses';
import { listFilters } from '../../hooks/serviceQuery';

/** One filter in use, and what the filters are without it. @internal */
export interface ActiveFilter {
  id: string;
  name: keyof ServiceFilters;
  value: string;
  /** All open statuses of one check, chosen together. */
  open?: boolean;
  without: ServiceFilters;
}

/** Takes filters apart, one entry for each that can be taken away. @internal */
export function describeFilters(filters: ServiceFilters): ActiveFilter[] {
  const active: ActiveFilter[] = [];
  for (const name of listFilters) {
    const values: readonly string[] = filters[name] ?? [];
    const together = name === 'check' ? openChecks(values) : [];
    const covered = new Set(together.flatMap(check => allOpen(check)));
    for (const check of together) {
      const own = new Set(allOpen(check));
      active.push({
        id: `open:${check}`,
        name,
        value: check,
        open: true,
        without: { ...filters, check: values.filter(value => !own.has(value)) },
      });
    }
    for (const value of values.filter(item => !covered.has(item))) {
      active.push({
        id: `${name}:${value}`,
        name,
        value,
        without: { ...filters, [name]: values.filter(item => item !== value) },
      });
    }
  }
  for (const name of ['q', 'changedSince'] as const) {
    const value = filters[name];
    if (value) {
      active.push({
        id: name,
        name,
        value,
        without: { ...filters, [name]: undefined },
      });
    }
  }
  if (filters.mine) {
    active.push({
      id: 'mine',
      name: 'mine',
      value: 'true',
      without: { ...filters, mine: undefined },
    });
  }
  return active;
}

function allOpen(check: string): string[] {
  return openStatuses.map(status => `${check}:${status}`);
}

function openChecks(values: readonly string[]): string[] {
  const given = new Set(values);
  const checks = new Set(values.map(value => value.split(':', 1)[0]));
  return [...checks].filter(check =>
    allOpen(check).every(value => given.has(value)),
  );
}
