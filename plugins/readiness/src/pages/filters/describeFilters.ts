// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { unverifiedFilter } from '../../hooks/unverifiedStates';
import {
  LIST_FILTERS,
  openCheckFilter,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';

/** One filter in use, and what the filters are without it. @internal */
export interface ActiveFilter {
  id: string;
  name: keyof ServiceFilters;
  value: string;
  /** All open statuses of one check, chosen together. */
  open?: boolean;
  /** All unverified states, chosen together; the value names the check, or none. */
  unverified?: boolean;
  without: ServiceFilters;
}

/** Takes filters apart, one entry for each that can be taken away. @internal */
export function describeFilters(filters: ServiceFilters): ActiveFilter[] {
  const active: ActiveFilter[] = [];
  for (const name of LIST_FILTERS) {
    const values: readonly string[] = filters[name] ?? [];
    const together = chosenTogether(name, values);
    const covered = new Set(together.flatMap(({ members }) => members));
    for (const { members, ...filter } of together) {
      active.push({
        ...filter,
        name,
        without: {
          ...filters,
          [name]: values.filter(value => !members.includes(value)),
        },
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

/** Values that are shown as one filter when all of them are set. */
function chosenTogether(
  name: keyof ServiceFilters,
  values: readonly string[],
): (Pick<ActiveFilter, 'id' | 'value' | 'open' | 'unverified'> & {
  members: string[];
})[] {
  const given = new Set(values);
  const checks = [...new Set(values.map(checkIn))];
  const isGiven = ({ members }: { members: string[] }) =>
    members.every(value => given.has(value));
  switch (name) {
    case 'check':
      return checks
        .map(check => ({
          id: `open:${check}`,
          value: check,
          open: true,
          members: openCheckFilter(check),
        }))
        .filter(isGiven);
    case 'verification':
      return checks
        .map(check => ({
          id: `unverified:${check}`,
          value: check,
          unverified: true,
          members: unverifiedFilter(check || undefined),
        }))
        .filter(isGiven);
    default:
      return [];
  }
}

/** The check in `check-id:value`; empty when there is none. */
function checkIn(value: string): string {
  return value.slice(0, Math.max(0, value.indexOf(':')));
}
