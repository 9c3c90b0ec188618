// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CountByMonitoring,
  type Monitoring,
  noUnverifiedAnswers,
  noVerifiableAnswers,
  type Summary,
} from 'backstage-plugin-readiness-common';
import type { ServiceGroup } from '../database/operations/read/readSummary';

/** What is verified of groups of services, and what could be. @internal */
export function summarizeVerification(
  groups: ServiceGroup[],
): Pick<
  Summary,
  | 'verdictsVerified'
  | 'monitoring'
  | 'verifiableAnswers'
  | 'unverifiedAnswers'
  | 'servicesWith'
> {
  const verdictsVerified = { readyWithWaivers: 0, ready: 0 };
  const monitoring = noMonitoring();
  for (const group of groups) {
    const { verdict, verdictVerified } = group;
    if (verdict === 'ready' || verdict === 'readyWithWaivers') {
      verdictsVerified[verdict] += verdictVerified;
    }
    addMonitoring(monitoring, group);
  }
  return {
    verdictsVerified,
    monitoring,
    verifiableAnswers: total(
      noVerifiableAnswers(),
      groups.map(group => group.verifiableAnswers),
    ),
    unverifiedAnswers: total(
      noUnverifiedAnswers(),
      groups.map(group => group.unverifiedAnswers),
    ),
    servicesWith: total(
      { verified: 0, contradicted: 0, ...noUnverifiedAnswers() },
      groups.map(group => group.servicesWith),
    ),
  };
}

/** @internal */
export function noMonitoring(): CountByMonitoring {
  return {
    monitored: 0,
    partial: 0,
    unmonitored: 0,
    unknown: 0,
    verified: { monitored: 0, partial: 0 },
  };
}

/** Adds a group to the counts, in place. @internal */
export function addMonitoring(
  counts: CountByMonitoring,
  { monitoring, services, monitoringVerified }: ServiceGroup,
): void {
  counts[monitoring as Monitoring] += services;
  if (monitoring === 'monitored' || monitoring === 'partial') {
    counts.verified[monitoring] += monitoringVerified;
  }
}

function total<Name extends string>(
  start: Record<Name, number>,
  counts: Record<Name, number>[],
): Record<Name, number> {
  const names = Object.keys(start) as Name[];
  return counts.reduce(
    (sums, one) =>
      Object.fromEntries(
        names.map(name => [name, sums[name] + one[name]]),
      ) as Record<Name, number>,
    start,
  );
}
