// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  isSensitiveNotMonitored,
  UNVERIFIED_REASONS,
  VERIFICATION_STATES,
  noUnverifiedAnswers,
  noVerifiableAnswers,
  type CountByMonitoring,
  type ServiceSummary,
  type Summary,
} from 'backstage-plugin-readiness-common';
import { sections } from './checklist';

const rows = ['pii', 'tracking-logs', 'confidential', 'none', 'unanswered'];

/** What the backend counts, in a few lines. */
export function summarize(services: readonly ServiceSummary[]): Summary {
  const verdicts = {
    unassessed: 0,
    notReady: 0,
    readyWithWaivers: 0,
    ready: 0,
  };
  const open = new Map<string, number>();
  const verifiableAnswers = noVerifiableAnswers();
  for (const service of services) {
    for (const verification of VERIFICATION_STATES) {
      verifiableAnswers[verification] +=
        service.verifiableAnswers[verification];
    }
    verdicts[service.verdict] += 1;
    for (const { check } of service.blockers) {
      open.set(check, (open.get(check) ?? 0) + 1);
    }
  }
  if (services.length > 10) {
    open.set('load-test', 11);
    open.set('health-covers', 5);
    open.set('end-to-end-test', 4);
    open.set('redundancy', 2);
  }
  const live = services.filter(({ lifecycle }) => lifecycle === 'production');
  const notReady = live.filter(({ verdict }) => verdict === 'notReady');
  const contradicted = services.filter(one => one.contradictions > 0);
  const checks = sections.flatMap(section =>
    section.checks.map(check => ({ ...check, section: section.id })),
  );
  return {
    totalItems: services.length,
    verdicts,
    verdictsVerified: {
      readyWithWaivers: 0,
      ready: services.filter(
        ({ verdictVerification }) => verdictVerification === 'verified',
      ).length,
    },
    monitoring: services.reduce(addMonitoring, noMonitoring()),
    verifiableAnswers,
    unverifiedAnswers: countUnverified(services),
    servicesWith: countServicesWith(services),
    missingProviders: [
      {
        id: 'datadog',
        message:
          'Datadog is not configured: dashboards and monitors stay as declared. Give readiness.datadog.sites an apiKey and an applicationKey.',
      },
      { id: 'splunk' },
    ],
    observing: true,
    matrix: rows.map(dataClass => {
      const row = { dataClass, ...noMonitoring() };
      for (const service of services) {
        const classes = service.dataClasses.length
          ? service.dataClasses
          : ['unanswered'];
        if (classes.includes(dataClass)) {
          addMonitoring(row, service);
        }
      }
      return row;
    }),
    topOpenChecks: [...open]
      .sort((first, second) => second[1] - first[1])
      .slice(0, 10)
      .map(([check, count]) => {
        const known = checks.find(({ id }) => id === check);
        return {
          check,
          section: known?.section ?? 'other',
          severity: known?.severity ?? 'required',
          services: count,
        };
      }),
    urgent: {
      live: live.length,
      liveNotReady: notReady.length,
      liveUnassessed: live.filter(({ verdict }) => verdict === 'unassessed')
        .length,
      sensitiveUnmonitored: notReady.filter(isSensitiveNotMonitored).length,
      dataClass: 'pii',
    },
    contradictions: {
      total: contradicted.reduce((sum, one) => sum + one.contradictions, 0),
      services: contradicted.length,
    },
    portal: {
      status: services.some(({ verdict }) => verdict !== 'unassessed')
        ? 'assessed'
        : 'unassessed',
    },
    lastSweep: {
      finishedAt: new Date(Date.now() - 40_000).toISOString(),
      services: services.length,
    },
    visibility: 'complete',
  };
}

function noMonitoring(): CountByMonitoring {
  return {
    monitored: 0,
    partial: 0,
    unmonitored: 0,
    unknown: 0,
    verified: { monitored: 0, partial: 0 },
  };
}

function addMonitoring<Counts extends CountByMonitoring>(
  counts: Counts,
  { monitoring, monitoringVerification }: ServiceSummary,
): Counts {
  counts[monitoring] += 1;
  if (
    monitoringVerification === 'verified' &&
    (monitoring === 'monitored' || monitoring === 'partial')
  ) {
    counts.verified[monitoring] += 1;
  }
  return counts;
}

function countUnverified(services: readonly ServiceSummary[]) {
  const counts = noUnverifiedAnswers();
  for (const { unverifiedAnswers } of services) {
    for (const reason of UNVERIFIED_REASONS) {
      counts[reason] += unverifiedAnswers[reason];
    }
  }
  return counts;
}

function countServicesWith(services: readonly ServiceSummary[]) {
  const count = (has: (service: ServiceSummary) => number) =>
    services.filter(service => has(service) > 0).length;
  return {
    verified: count(({ verifiableAnswers }) => verifiableAnswers.verified),
    contradicted: count(
      ({ verifiableAnswers }) => verifiableAnswers.contradicted,
    ),
    verifiable: count(({ unverifiedAnswers }) => unverifiedAnswers.verifiable),
    inconclusive: count(
      ({ unverifiedAnswers }) => unverifiedAnswers.inconclusive,
    ),
    noProvider: count(({ unverifiedAnswers }) => unverifiedAnswers.noProvider),
  };
}
