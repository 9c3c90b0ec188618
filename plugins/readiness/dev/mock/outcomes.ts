// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer, CheckResult } from 'backstage-plugin-readiness-common';

const minute = 60_000;
const day = 24 * 60 * minute;

/** An answer of the service itself, unless told otherwise. */
export function declaredAnswer(
  check: string,
  text: string,
  more: Partial<Answer> = {},
): Answer {
  return {
    check,
    form: 'value',
    values: [text],
    text,
    source: {
      level: 'own',
      entityRef: 'component:default/this',
      key: `readiness/${check}`,
    },
    ...more,
  };
}

const hundredLines = Array.from(
  { length: 100 },
  (_, index) => `${index + 1}. Serves courses, and what belongs to them.`,
).join('\n');

/** Results for the checks of the short checklist, in every status. */
export const outcomes: Record<string, Partial<CheckResult>> = {
  purpose: {
    status: 'pass',
    verification: 'declared',
    answer: declaredAnswer('purpose', hundredLines, {
      source: {
        level: 'catalog',
        entityRef: 'component:default/this',
        key: 'metadata.description',
      },
    }),
  },
  'hard-coded-values': {
    status: 'pass',
    verification: 'verified',
    answer: declaredAnswer('hard-coded-values', 'resolved'),
    fact: {
      name: 'repository.hardCodedValues',
      provider: 'repository',
      target: 'https://github.com/openedx/edx-platform',
      value: 'resolved',
      observedAt: Date.now() - 2 * minute,
      consecutive: 4,
      url: 'https://github.com/openedx/edx-platform',
    },
  },
  permissions: {
    status: 'fail',
    verification: 'declared',
    answer: declaredAnswer(
      'permissions',
      'read on courses, <b>all</b> on reports',
    ),
    message:
      '"all on reports" is more than the least it needs; name the permissions one by one.',
  },
  'log-contents': {
    status: 'unanswered',
    prerequisite: 'data',
    message: 'Answer “Data” first: whether this is asked hangs on it.',
  },
  'health-endpoint': {
    status: 'pass',
    verification: 'linked',
    answer: declaredAnswer(
      'health-endpoint',
      'https://courses.example.org/heartbeat?extended',
      {
        evidence: 'https://wiki.example.org/heartbeat',
        confirmed: '2026-11-01',
      },
    ),
  },
  'health-covers': {
    status: 'contradicted',
    verification: 'declared',
    answer: declaredAnswer('health-covers', 'all'),
    message: 'celery and mongodb are used, but not exercised.',
    fact: {
      name: 'health.components',
      provider: 'health',
      target: 'https://courses.example.org/heartbeat?extended',
      value: [{ name: 'mysql', kind: 'database' }, { name: 'django-cache' }],
      observedAt: Date.now() - 3 * minute,
      consecutive: 12,
      url: 'https://courses.example.org/heartbeat?extended',
    },
    contradictions: [
      {
        id: 'health-misses-dependency',
        severity: 'required',
        message: 'celery and mongodb are used, but not exercised.',
        remedy:
          'Let the endpoint exercise them, or name what it covers: "mysql, cache".',
      },
    ],
  },
  redundancy: {
    status: 'waived',
    was: 'fail',
    verification: 'declared',
    answer: declaredAnswer('redundancy', 'single'),
    waiver: {
      check: 'redundancy',
      reason: 'The second zone opens in January',
      by: 'user:default/ops-lead',
      expiresAt: Date.now() + 40 * day,
    },
  },
  'accessible-from': {
    status: 'pass',
    verification: 'corroborated',
    answer: declaredAnswer('accessible-from', 'internet', {
      source: {
        level: 'system',
        entityRef: 'system:default/learning-platform',
        key: 'readiness/accessible-from',
      },
      corroboratedBy: ['domain:default/learning'],
    }),
  },
  data: {
    status: 'unanswered',
    answer: declaredAnswer('data', 'personal', { form: 'invalid', values: [] }),
    message: '"personal" is none of none, pii, tracking-logs, confidential.',
  },
  'load-test': {
    status: 'stale',
    verification: 'declared',
    answer: declaredAnswer(
      'load-test',
      '2025-03-02 https://wiki.example.org/load',
      {
        date: '2025-03-02',
        link: 'https://wiki.example.org/load',
        note: 'Repeated before every term.',
      },
    ),
    message: 'From 2 March 2025, which is more than a year ago.',
  },
  'end-to-end-test': {
    status: 'unanswered',
    answer: declaredAnswer('end-to-end-test', 'todo - OPS-1234 by 2027-01-31', {
      form: 'planned',
      values: [],
      ticket: 'OPS-1234',
      date: '2027-01-31',
    }),
  },
  scaling: {
    status: 'fail',
    verification: 'declared',
    answer: declaredAnswer('scaling', 'none'),
    message: '"none" is not accepted.',
    fact: {
      name: 'repository.autoscaling',
      provider: 'repository',
      target: 'https://github.com/openedx/edx-platform',
      value: undefined,
      cannotTell: 'There are no manifests that can be read.',
      observedAt: Date.now() - 5 * 60 * minute,
      consecutive: 1,
    },
  },
  'repository-visibility': {
    status: 'pass',
    verification: 'verified',
    answer: declaredAnswer('repository-visibility', 'public', {
      evidence: 'https://github.com/openedx/edx-platform',
      source: {
        level: 'fact',
        entityRef: 'component:default/this',
        key: 'repository.visibility',
      },
    }),
    fact: {
      name: 'repository.visibility',
      provider: 'repository',
      target: 'https://github.com/openedx/edx-platform',
      value: 'public',
      observedAt: Date.now() - 2 * minute,
      consecutive: 9,
      url: 'https://github.com/openedx/edx-platform',
    },
  },
  'code-review': {
    status: 'pass',
    verification: 'declared',
    answer: declaredAnswer('code-review', 'yes'),
    fact: {
      name: 'repository.reviewRequired',
      provider: 'repository',
      target: 'https://github.com/openedx/edx-platform',
      value: false,
      observedAt: Date.now() - 2 * minute,
      consecutive: 1,
    },
  },
};
