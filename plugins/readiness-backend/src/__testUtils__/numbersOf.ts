// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  figureFilters,
  MONITORINGS,
  NOT_ASSESSED,
  NOT_READY,
  VERDICTS,
  type ServiceFilters,
  type Summary,
} from 'backstage-plugin-readiness-common';

/** A number of the screens, with the request whose `totalItems` it must equal. @internal */
export interface LinkedNumber {
  name: string;
  count: number;
  path: '/services' | '/contradictions';
  /** Undefined: the screen shows it without a link. */
  filters: ServiceFilters | undefined;
}

/** Every number that the screens make of a summary with these filters, and where it leads. @internal */
export function numbersOf(
  summary: Summary,
  filters: ServiceFilters,
): LinkedNumber[] {
  const { urgent, contradictions, matrix } = summary;
  const services = (
    name: string,
    count: number,
    target: ServiceFilters | undefined,
  ): LinkedNumber => ({ name, count, path: '/services', filters: target });
  const classes = matrix.map(({ dataClass }) => dataClass);
  return [
    services('all', summary.totalItems, filters),
    ...VERDICTS.map(verdict =>
      services(
        verdict,
        summary.verdicts[verdict],
        figureFilters.verdict(filters, verdict),
      ),
    ),
    services(
      'live not ready',
      urgent.liveNotReady,
      figureFilters.live(filters, NOT_READY),
    ),
    services(
      'live not assessed',
      urgent.liveUnassessed,
      figureFilters.live(filters, NOT_ASSESSED),
    ),
    services(
      'sensitive, not monitored',
      urgent.sensitiveUnmonitored,
      figureFilters.sensitiveNotMonitored(
        filters,
        urgent.dataClass && !filters.dataClass ? [urgent.dataClass] : classes,
      ),
    ),
    ...matrix.flatMap(row =>
      MONITORINGS.map(monitoring =>
        services(
          `${row.dataClass} ${monitoring}`,
          row[monitoring],
          figureFilters.cell(filters, row.dataClass, monitoring),
        ),
      ),
    ),
    ...summary.topOpenChecks.map(({ check, services: count }) =>
      services(`open ${check}`, count, figureFilters.openCheck(filters, check)),
    ),
    services(
      'contradicted',
      contradictions.services,
      figureFilters.contradicted(filters),
    ),
    {
      name: 'contradictions',
      count: contradictions.total,
      path: '/contradictions',
      filters,
    },
  ];
}
