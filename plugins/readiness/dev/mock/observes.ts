// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceCollection,
  ServiceSummary,
} from 'backstage-plugin-readiness-common';

const minute = 60_000;

/** The last collections of the mock providers: health is down today, and Splunk fails. */
export function observes(service: ServiceSummary): EvidenceCollection[] {
  const url = 'https://courses.example.org/heartbeat?extended';
  const observedAt = Date.now() - 3 * minute;
  const lastAt = new Date(observedAt).toISOString();
  return [
    {
      provider: 'health',
      target: url,
      lastAt,
      facts: [
        { name: 'health.status', value: 'fail', observedAt, consecutive: 2 },
        {
          name: 'health.failing',
          value: ['mysql'],
          observedAt,
          consecutive: 2,
        },
        {
          name: 'health.components',
          value: [
            { name: 'mysql', kind: 'database' },
            { name: 'django-cache' },
          ],
          observedAt,
          consecutive: 12,
          url,
        },
      ],
    },
    {
      provider: 'repository',
      target: 'https://github.com/openedx/edx-platform',
      lastAt,
      facts: [
        {
          name: 'repository.hardCodedValues',
          value: 'remaining',
          observedAt: Date.now() - minute,
          consecutive: 1,
        },
        {
          name: 'repository.visibility',
          value: 'public',
          error: 'The rate limit of github.com is used up.',
          observedAt: Date.now() - 2 * minute,
          consecutive: 9,
        },
      ],
    },
    {
      provider: 'splunk',
      target: `index=${service.name}`,
      lastAt,
      error: 'https://splunk.example.org:8089 gave no answer in 10 seconds.',
      notBefore: new Date(Date.now() + 30 * minute).toISOString(),
      facts: [],
    },
  ];
}
