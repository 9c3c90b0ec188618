// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { monitor, widget } from '../../baseWorld';
import type { TruthCase } from '../../types';

const later = Math.floor(Date.now() / 1000) + 7 * 24 * 3600;
const away = {
  data: 'pii',
  'log-contents': 'pii',
  'log-collection': 'elsewhere',
};

/** Logs and views that are where they are said to be, and hard to see there. */
export const logsAndMetricsHonest: TruthCase[] = [
  {
    name: 'logs under another source type of a shared index',
    answers: { 'splunk.com/sourcetype': undefined },
    splunk: [{ sourcetype: 'kube:container:web', count: 70 }],
  },
  {
    name: 'names a shared index and logs elsewhere',
    answers: { ...away, 'splunk.com/sourcetype': undefined },
    splunk: [],
  },
  {
    name: 'first of two that share a source type',
    answers: { 'splunk.com/sourcetype': 'shared:json' },
    splunk: [{ sourcetype: 'shared:json', count: 70 }],
  },
  {
    name: 'second of two that share a source type, and logs elsewhere',
    answers: { ...away, 'splunk.com/sourcetype': 'shared:json' },
    splunk: [],
  },
  {
    name: 'says nothing of where in Splunk',
    answers: {
      'splunk.com/index': undefined,
      'splunk.com/sourcetype': undefined,
    },
    splunk: [],
  },
  {
    name: 'index that the token of the portal may not see',
    answers: { 'splunk.com/index': 'secret' },
    splunk: [],
  },
  {
    name: 'weekly job that last logged four days ago',
    answers: {
      runs: 'periodic',
      schedule: 'every Thursday at 02:30 UTC',
      'health-endpoint': 'missed-run https://monitor.example.com/ping/x',
    },
    splunk: [{ count: 30, age: 96 }],
  },
  {
    name: 'dashboard by its public link',
    datadog: { sharedAs: 'fedcba-9876543210' },
  },
  {
    name: 'dashboard of Grafana',
    answers: {
      'datadoghq.com/dashboard-url': undefined,
      'metrics-dashboard': 'https://grafana.example.com/d/abc/search',
    },
  },
  {
    name: 'graphs in groups on the dashboard',
    datadog: {
      dashboard: [
        { definition: { type: 'note', content: 'Search' } },
        { definition: { type: 'group', widgets: [widget] } },
      ],
    },
  },
  {
    name: 'monitors that are muted for a week',
    datadog: {
      monitors: [{ ...monitor, options: { silenced: { '*': later } } }],
      downtimes: [
        {
          attributes: {
            status: 'active',
            scope: '*',
            schedule: { end: '2030-01-01T00:00:00Z' },
            monitor_identifier: { monitor_tags: ['service:$NAME'] },
          },
        },
      ],
    },
  },
  {
    name: 'monitors in alert',
    datadog: { monitors: [{ ...monitor, overall_state: 'Alert' }] },
  },
  {
    name: 'monitors under a tag of their own',
    datadog: { monitors: [{ ...monitor, tags: ['app:legacy-name'] }] },
  },
  {
    name: 'logs in the standard format',
    answers: {
      'log-format': 'standard',
      'splunk.com/sourcetype': '$NAME:standard',
    },
    splunk: [{ sourcetype: '$NAME:standard', count: 800 }],
  },
  {
    name: 'one monitor without data beside one with',
    datadog: {
      monitors: [{ ...monitor, overall_state: 'No Data' }, monitor],
    },
  },
  {
    name: 'one dashboard that was deleted beside one that shows all',
    answers: {
      'metrics-dashboard':
        'https://app.datadoghq.com/dashboard/zzz-zzz-zzz, https://p.datadoghq.com/sb/beside-0123456789',
    },
    datadog: { sharedAs: 'beside-0123456789' },
  },
];
