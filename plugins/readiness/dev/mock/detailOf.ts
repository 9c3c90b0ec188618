// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CheckResult,
  ServiceDetail,
  ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { sections } from './checklist';
import { findingsOf } from './findingsOf';
import { observes } from './observes';
import { outcomes, declaredAnswer } from './outcomes';

function resultsOf(service: ServiceSummary): CheckResult[] {
  const isReady = service.verdict.startsWith('ready');
  const isUnassessed = service.verdict === 'unassessed';
  return sections.flatMap(section =>
    section.checks.map((check): CheckResult => {
      const base: CheckResult = {
        check: check.id,
        section: section.id,
        severity: check.severity,
        status: isReady ? 'pass' : 'unanswered',
        counted: true,
        answer: isReady
          ? declaredAnswer(
              check.id,
              check.answer.values?.[0] ?? 'As the runbook says',
            )
          : undefined,
      };
      return isReady || isUnassessed
        ? base
        : { ...base, ...outcomes[check.id] };
    }),
  );
}

/** A made-up service with every check. */
export function detailOf(service: ServiceSummary): ServiceDetail {
  return {
    ...service,
    checklist: 'deploy-new-service',
    checks: resultsOf(service),
    findings: findingsOf(service),
    shortestPath: service.verdict.startsWith('ready')
      ? undefined
      : {
          reaches: 'ready',
          steps: [
            {
              check: 'permissions',
              key: 'readiness/permissions',
              value: '<the least it needs, separated by commas>',
            },
            {
              check: 'data',
              key: 'readiness/data',
              value: '<none | pii | tracking-logs | confidential>',
            },
            {
              check: 'load-test',
              key: 'readiness/load-test',
              value: '<date of the last test, and its link>',
            },
            {
              check: 'health-covers',
              words: 'Let the health endpoint exercise celery and mongodb.',
            },
          ],
          patch: [
            'readiness/permissions: "<the least it needs, separated by commas>"',
            'readiness/data: "<none | pii | tracking-logs | confidential>"',
            'readiness/load-test: "<date of the last test, and its link>"',
          ].join('\n'),
        },
    revision: 1,
    failureThreshold: 3,
    evidence: observes(service),
  };
}
