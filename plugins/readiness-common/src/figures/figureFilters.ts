// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceFilters, Team, TeamKind } from '../client/generated/types';
import { OPEN_STATUSES } from '../engine/isOpen';
import type { Monitoring, Verdict } from '../engine/types/evaluation';
import {
  isSensitive,
  LIVE_LIFECYCLES,
  NOT_MONITORED,
  NOT_READY,
} from './words';

/** The values of the filter `check` for services where a check is open. @public */
export function openCheckFilter(check: string): string[] {
  return OPEN_STATUSES.map(status => `${check}:${status}`);
}

/**
 * Which services a number of the overview counts, given the filters of the page: the filters of its link. Undefined where
 * no filter can say it, since several values of one filter mean any of them; then the number is shown without a link.
 * @public
 */
export const figureFilters = {
  /** Services of one verdict. */
  verdict(filters: ServiceFilters, verdict: Verdict) {
    return narrowed(filters, { verdict: [verdict] });
  },

  /** Live services of one verdict. */
  live(filters: ServiceFilters, verdict: Verdict) {
    return narrowed(filters, {
      lifecycle: [...LIVE_LIFECYCLES],
      verdict: [verdict],
    });
  },

  /** Live services that are not ready, hold one of these data classes, and are not monitored. */
  sensitiveNotMonitored(
    filters: ServiceFilters,
    dataClasses: readonly string[],
  ) {
    return narrowed(filters, {
      lifecycle: [...LIVE_LIFECYCLES],
      verdict: [NOT_READY],
      dataClass: dataClasses.filter(isSensitive),
      monitoring: [...NOT_MONITORED],
    });
  },

  /** A row of the matrix. */
  dataClass(filters: ServiceFilters, dataClass: string) {
    return narrowed(filters, { dataClass: [dataClass] });
  },

  /** A cell of the matrix. */
  cell(filters: ServiceFilters, dataClass: string, monitoring: Monitoring) {
    return narrowed(filters, {
      dataClass: [dataClass],
      monitoring: [monitoring],
    });
  },

  /** Services where a check is open. */
  openCheck(filters: ServiceFilters, check: string) {
    return narrowed(filters, { check: openCheckFilter(check) });
  },

  /** Services with a contradiction. */
  contradicted(filters: ServiceFilters) {
    return narrowed(filters, { verification: ['contradicted'] });
  },

  /** Services with an open blocker; none that was never assessed is among these. */
  blocked(filters: ServiceFilters) {
    return narrowed(filters, { level: ['blocked'] });
  },

  /** Services of any verdict and lifecycle that hold one of these data classes and are not monitored. */
  notMonitored(filters: ServiceFilters, dataClasses: readonly string[]) {
    return narrowed(filters, {
      dataClass: dataClasses.filter(isSensitive),
      monitoring: [...NOT_MONITORED],
    });
  },

  /** The services of a row of teams, which may stand for several owners, Systems or Domains. */
  team(filters: ServiceFilters, by: TeamKind, team: Pick<Team, 'counts'>) {
    return team.counts.length > 0
      ? narrowed(filters, { [by]: team.counts })
      : undefined;
  },
};

type ListFilters = Pick<
  ServiceFilters,
  | 'verdict'
  | 'lifecycle'
  | 'dataClass'
  | 'monitoring'
  | 'check'
  | 'verification'
  | 'level'
  | TeamKind
>;

/** What both filters let through. */
function narrowed(
  filters: ServiceFilters,
  further: ListFilters,
): ServiceFilters | undefined {
  const both: ServiceFilters = { ...filters };
  for (const name of Object.keys(further) as (keyof ListFilters)[]) {
    const given: readonly string[] | undefined = filters[name];
    const wanted: readonly string[] = further[name] ?? [];
    const left = given ? wanted.filter(one => given.includes(one)) : wanted;
    // A service can have several of these at once, so that "any of" both lists is not "any of" what they share.
    const isPartial =
      given &&
      (name === 'check' || name === 'verification') &&
      !(given.length === left.length && wanted.length === left.length);
    if (left.length === 0 || isPartial) {
      return undefined;
    }
    Object.assign(both, { [name]: [...left] });
  }
  return both;
}
