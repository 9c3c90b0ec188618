// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type Facet,
  isSensitiveNotMonitored,
  type ServiceSummary,
  type Team,
  type TeamKind,
} from 'backstage-plugin-readiness-common';

const NONE = 'none';

/** What the backend counts by owner, System or Domain, without parent groups. */
export function teamsOf(
  services: readonly ServiceSummary[],
  by: TeamKind,
): Team[] {
  const teams = new Map<string, Team>();
  for (const service of services) {
    const ref = service[by] ?? NONE;
    const team = teams.get(ref) ?? {
      ...(ref !== NONE && { ref }),
      counts: [ref],
      services: 0,
      verdicts: { unassessed: 0, notReady: 0, readyWithWaivers: 0, ready: 0 },
      blocked: 0,
      blockers: 0,
      contradictions: 0,
      contradicted: 0,
      sensitiveNotMonitored: 0,
    };
    teams.set(ref, team);
    const isBlocked = service.level === 'blocked';
    team.services += 1;
    team.verdicts[service.verdict] += 1;
    team.blocked += Number(isBlocked);
    team.blockers += isBlocked ? service.open.blocker : 0;
    team.contradictions += service.contradictions;
    team.contradicted += Number(service.contradictions > 0);
    team.sensitiveNotMonitored += Number(isSensitiveNotMonitored(service));
    const since = service.verdictSince;
    if (
      isBlocked &&
      !(team.longestBlocked && team.longestBlocked.since < since)
    ) {
      const { entityRef, title } = service;
      team.longestBlocked = { entityRef, title, since };
    }
  }
  return [...teams.values()].sort(
    (one, other) =>
      other.blocked - one.blocked || other.services - one.services,
  );
}

/** What the backend counts of each value, without checks and sections; the filter itself counts too. */
export function facetsOf(services: readonly ServiceSummary[]): Facet[] {
  const valuesOf = {
    verdict: service => [service.verdict],
    level: service => (service.level ? [service.level] : []),
    monitoring: service => [service.monitoring],
    dataClass: service =>
      service.dataClasses.length > 0 ? service.dataClasses : ['unanswered'],
    owner: service => [service.owner ?? NONE],
    system: service => [service.system ?? NONE],
    domain: service => [service.domain ?? NONE],
    lifecycle: service => [service.lifecycle ?? NONE],
    type: service => [service.type ?? NONE],
    check: service =>
      service.blockers.map(({ check, status }) => `${check}:${status}`),
  } satisfies Partial<
    Record<Facet['filter'], (service: ServiceSummary) => string[]>
  >;
  return Object.entries(valuesOf).map(([filter, read]) => {
    const counts = new Map<string, number>();
    for (const value of services.flatMap(read)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return {
      filter: filter as Facet['filter'],
      values: [...counts]
        .map(([value, count]) => ({ value, services: count }))
        .sort((one, other) => other.services - one.services),
      more: false,
    };
  });
}
