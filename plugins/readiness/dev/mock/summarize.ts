// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  VERIFICATION_STATES,
  noVerifiableAnswers,
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
  const isLive = (service: ServiceSummary) =>
    service.lifecycle === 'production' && service.verdict === 'notReady';
  const checks = sections.flatMap(section =>
    section.checks.map(check => ({ ...check, section: section.id })),
  );
  return {
    totalItems: services.length,
    verdicts,
    verifiableAnswers,
    observing: true,
    matrix: rows.map(dataClass => {
      const row = {
        dataClass,
        monitored: 0,
        partial: 0,
        unmonitored: 0,
        unknown: 0,
      };
      for (const service of services) {
        const classes = service.dataClasses.length
          ? service.dataClasses
          : ['unanswered'];
        if (classes.includes(dataClass)) {
          row[service.monitoring] += 1;
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
      liveNotReady: services.filter(isLive).length,
      sensitiveUnmonitored: services.filter(
        service =>
          isLive(service) &&
          service.dataClasses.includes('pii') &&
          service.monitoring === 'unmonitored',
      ).length,
      dataClass: 'pii',
    },
    lastSweep: {
      finishedAt: new Date(Date.now() - 40_000).toISOString(),
      services: services.length,
    },
    visibility: 'complete',
  };
}
