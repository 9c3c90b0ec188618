// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';

const reading = { by: 'repository' } as const;
const logs = {
  by: 'splunk',
  check: 'log-collection',
  contradiction: 'splunk-has-some',
  answers: {
    data: 'pii',
    'log-contents': 'pii',
    'log-collection': 'elsewhere',
  },
} as const;
const dashboard = {
  by: 'datadog',
  check: 'metrics-dashboard',
  contradiction: 'dashboard-missing',
} as const;
const leaks = {
  by: 'health',
  check: 'health-security',
  contradiction: 'health-leaks',
  answers: { persistence: 'postgresql' },
} as const;
const password = {
  body: {
    status: 'UP',
    components: {
      db: {
        status: 'UP',
        details: { url: 'postgres://grades:Tr0ub4dor-3@db/grades' },
      },
    },
  },
};
const passwordAndTrace = {
  body: {
    status: 'UP',
    components: {
      db: {
        status: 'UP',
        details: {
          url: 'postgres://grades:Tr0ub4dor-3@db/grades',
          error:
            'Traceback (most recent call last):\n  File "db.py", line 7, in connect',
        },
      },
    },
  },
};
const MONGO = 'flask==3.1.0\npymongo==4.8.0\n';

/** Lies that stay: through a time when nobody can look, and when they grow. */
export const lastingLies: Lie[] = [
  {
    ...reading,
    check: 'license',
    contradiction: 'license-missing',
    name: 'no license, and then GitHub is asked too often',
    files: { LICENSE: undefined },
    host: { type: 'github', then: [{}, {}, 'limited'] },
  },
  {
    ...reading,
    check: 'persistence',
    contradiction: 'persistence-found',
    name: 'uses MongoDB, and GitHub is asked too often for one round',
    files: { 'requirements.txt': MONGO },
    host: { type: 'github', then: [{}, {}, 'limited', {}] },
  },
  {
    ...reading,
    check: 'persistence',
    contradiction: 'persistence-found',
    name: 'uses MongoDB, and GitLab is away',
    files: { 'requirements.txt': MONGO },
    host: { type: 'gitlab', then: [{}, {}, 'away'] },
  },
  {
    ...reading,
    check: 'persistence',
    contradiction: 'persistence-found',
    name: 'uses MongoDB, and then Redis as well',
    files: { 'requirements.txt': MONGO },
    host: {
      type: 'github',
      then: [
        {},
        {},
        { files: { 'requirements.txt': `${MONGO}redis==5.0.0\n` } },
      ],
    },
  },
  {
    ...logs,
    name: 'personal data in Splunk, which is then too busy',
    splunkThen: [[{ count: 400 }], [{ count: 400 }], 'away'],
  },
  {
    ...logs,
    name: 'personal data in Splunk, and then more of it',
    splunk: [{ count: 20 }],
    splunkThen: [[{ count: 20 }], [{ count: 20 }], [{ count: 200 }]],
  },
  {
    ...logs,
    name: 'personal data in Splunk, more and less of it',
    splunk: [{ count: 20 }],
    splunkThen: [
      [{ count: 200 }],
      [{ count: 20 }],
      [{ count: 200 }],
      [{ count: 20 }],
    ],
  },
  {
    ...leaks,
    name: 'shows a password, and then a stack trace as well',
    health: { ...password, then: [password, password, passwordAndTrace] },
  },
  {
    ...leaks,
    name: 'shows a password, and a stack trace every other time',
    health: {
      ...password,
      then: [passwordAndTrace, password, passwordAndTrace, password],
    },
  },
  {
    ...dashboard,
    name: 'dashboard that was deleted, and then Datadog is away',
    datadog: { dashboard: 'missing', then: ['missing', 'missing', 'away'] },
  },
];
