// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type ChecklistWithCounts,
  type History,
  type Inventory,
  noVerifiableAnswers,
  type Problems,
  type ServiceDetail,
  checkTitle,
} from 'backstage-plugin-readiness-common';
import { sections } from './checklist';
import { detailOf } from './detailOf';
import { services } from './services';

const details = services.map(detailOf);

/** Number of services by status, for each check. */
export function countChecks(): ChecklistWithCounts['counts'] {
  const counts: ChecklistWithCounts['counts'] = {};
  for (const { check, status } of details.flatMap(({ checks }) => checks)) {
    const ofCheck = (counts[check] ??= {});
    ofCheck[status] = (ofCheck[status] ?? 0) + 1;
  }
  return counts;
}

/** Number of answers by verification, for each check that a provider can verify. */
export function countAnswers(): ChecklistWithCounts['verifiableAnswers'] {
  const observable = sections
    .flatMap(section => section.checks)
    .filter(check => check.evidence);
  return Object.fromEntries(
    observable.map(({ id }) => {
      const verifiableAnswers = noVerifiableAnswers();
      for (const { checks } of details) {
        for (const {
          check,
          status,
          answer,
          verification = 'declared',
        } of checks) {
          if (check === id && answer) {
            verifiableAnswers[
              status === 'contradicted' ? status : verification
            ] += 1;
          }
        }
      }
      return [id, verifiableAnswers];
    }),
  );
}

/** The answers of the mock services to one check. */
export function inventoryOf(check: string): Inventory {
  const definition = sections
    .flatMap(section => section.checks)
    .find(({ id }) => id === check);
  const results = details.flatMap(detail =>
    detail.checks
      .filter(result => result.check === check)
      .map(result => ({ detail, result })),
  );
  const values = new Map<string, number>();
  for (const { result } of results) {
    for (const value of result.answer?.values ?? []) {
      values.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  const isFree = definition?.answer.type === 'text';
  return {
    check,
    totalItems: details.length,
    statuses: countChecks()[check] ?? {},
    values: isFree
      ? []
      : [...values].map(([value, number]) => ({ value, services: number })),
    answers: isFree
      ? results
          .filter(({ result }) => result.answer)
          .map(({ detail, result }) => ({
            entityRef: detail.entityRef,
            title: detail.title,
            status: result.status,
            text: result.answer!.text,
          }))
      : undefined,
    visibility: 'complete',
  };
}

/** The brief of one service, much shortened. */
export function briefOf(service: ServiceDetail): string {
  const lines = service.checks.map(
    ({ check, answer }) =>
      `- **${checkTitle({ id: check })}**: ${
        answer?.text.split('\n')[0] ?? 'no answer'
      }`,
  );
  return [`# ${service.title ?? service.name}`, '', ...lines, ''].join('\n');
}

/** What happened to a service. */
export const history: History = {
  items: [
    {
      at: '2026-11-12T09:14:00Z',
      type: 'verdict',
      from: 'ready',
      to: 'notReady',
      causes: [{ type: 'observation', providers: ['health'] }],
    },
    {
      at: '2026-11-12T09:14:00Z',
      type: 'check',
      check: 'load-test',
      from: 'pass',
      to: 'stale',
    },
    {
      at: '2026-10-01T16:40:00Z',
      type: 'answer',
      check: 'health-covers',
      from: 'mysql, cache',
      to: 'all',
    },
    { at: '2026-09-01T08:00:00Z', type: 'evaluated', to: 'ready' },
  ],
};

/** Findings and platform issues, one of each kind. */
export const problems: Problems = {
  findings: details
    .slice(0, 4)
    .flatMap(({ entityRef, title, owner, findings }) =>
      [
        ...findings.slice(0, 1),
        {
          code: 'unknown-name' as const,
          key: 'readiness/persistance',
          entityRef,
          message: 'There is no check of this name.',
          fix: 'readiness/persistence, if that was meant',
          location: { file: 'catalog-info.yaml', line: 17 },
        },
      ].map(finding => ({ ...finding, title, owner })),
    ),
  totalFindings: 0,
  catalogErrors: [
    {
      entityRef: 'location:default/generated-5f0c',
      message:
        'The YAML does not parse: Nested mappings are not allowed in compact mappings.',
      fix: 'There is a second colon in that line: put the text after the first one in double quotes. The catalog reads the file again by itself.',
      since: new Date(Date.now() - 12 * 60_000).toISOString(),
      location: {
        file: 'https://github.com/openedx/edx-notes-api/blob/master/catalog-info.yaml',
        line: 5,
        column: 16,
      },
      neverRead: false,
      services: ['component:default/edx-notes-api'],
    },
  ],
  platformIssues: [
    {
      code: 'mass-deletion-guard',
      message:
        'The catalog listed 12 services, 29 fewer than the sweep before; none was retired.',
      fix: 'See whether a location or a provider of the catalog fails; if the services are gone for good, the next sweep that finds the same number retires them.',
      since: new Date(Date.now() - 35 * 60_000).toISOString(),
    },
    {
      code: 'checklist-invalid',
      message:
        'Unknown key “severty” in check load-test; did you mean “severity”? The last good version stays in use.',
      since: new Date(Date.now() - 26 * 60 * 60_000).toISOString(),
      location: { file: 'checklists/our-own.yaml', line: 41, column: 9 },
    },
    {
      code: 'evidence-provider-failing',
      message:
        'The provider "splunk" could read none of its 12 targets: https://splunk.example.org:8089 gave no answer in 10 seconds.',
      since: new Date(Date.now() - 3 * 60 * 60_000).toISOString(),
    },
  ],
};
problems.totalFindings = problems.findings.length;
