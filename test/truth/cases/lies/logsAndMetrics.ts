// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { monitor } from '../../baseWorld';
import type { Lie } from '../../types';

const collection = { by: 'splunk', check: 'log-collection' } as const;
const dashboard = {
  by: 'datadog',
  check: 'metrics-dashboard',
  contradiction: 'dashboard-missing',
} as const;
const format = {
  by: 'splunk',
  check: 'log-format',
  contradiction: 'log-format-differs',
} as const;
const alerts = {
  by: 'datadog',
  check: 'metrics-dashboard',
  contradiction: 'alerts-missing',
} as const;

/** What is said of logs in Splunk and of a view in Datadog. */
export const logsAndMetricsLies: Lie[] = [
  {
    ...collection,
    contradiction: 'splunk-has-none',
    name: 'logs that stopped reaching Splunk',
    splunk: [{ count: 900, age: 200 }],
  },
  {
    ...collection,
    contradiction: 'splunk-has-none',
    name: 'logs that never reached Splunk',
    splunk: [],
  },
  {
    ...collection,
    contradiction: 'splunk-has-some',
    name: 'personal data in logs that are said to stay away',
    answers: {
      data: 'pii',
      'log-contents': 'pii',
      'log-collection': 'elsewhere',
    },
  },
  {
    ...collection,
    contradiction: 'splunk-has-some',
    name: 'confidential data in an index of its own',
    answers: {
      data: 'confidential',
      'log-contents': 'confidential',
      'log-collection': 'none',
      'splunk.com/index': '$NAME',
      'splunk.com/sourcetype': undefined,
    },
    splunk: [{ index: '$NAME', sourcetype: 'access_combined', count: 12 }],
  },
  {
    ...dashboard,
    name: 'dashboard that was deleted',
    datadog: { dashboard: 'missing' },
  },
  {
    ...dashboard,
    name: 'dashboard without anything on it',
    datadog: { dashboard: [] },
  },
  {
    ...dashboard,
    name: 'dashboard with nothing but a note',
    datadog: {
      dashboard: [{ definition: { type: 'note', content: 'Coming soon' } }],
    },
  },
  {
    ...dashboard,
    name: 'public link to a dashboard that was deleted',
    datadog: { dashboard: 'missing', sharedAs: 'abcdef-0123456789' },
  },
  {
    ...format,
    name: 'said to log in the standard format, and logs JSON',
    answers: { 'log-format': 'standard' },
  },
  {
    ...format,
    name: 'said to log JSON, and logs in the standard format',
    answers: { 'splunk.com/sourcetype': '$NAME:standard' },
    splunk: [{ sourcetype: '$NAME:standard', count: 800 }],
  },
  {
    ...alerts,
    name: 'monitors that are muted for ever',
    datadog: {
      monitors: [{ ...monitor, options: { silenced: { '*': null } } }],
    },
  },
  {
    ...alerts,
    name: 'monitors under a downtime without end',
    datadog: {
      downtimes: [
        {
          attributes: {
            status: 'active',
            scope: '*',
            schedule: { end: null },
            monitor_identifier: { monitor_tags: ['service:$NAME'] },
          },
        },
      ],
    },
  },
  {
    ...alerts,
    name: 'monitors that never had any data',
    datadog: { monitors: [{ ...monitor, overall_state: 'No Data' }] },
  },
  {
    ...alerts,
    name: 'no monitor under the tag that it names',
    answers: { 'datadoghq.com/monitor_tags': 'service:$NAME' },
    datadog: { monitors: [] },
  },
];
