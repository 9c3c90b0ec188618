// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { monitor } from '../../baseWorld';
import type { Lie } from '../../types';

const dashboard = {
  by: 'datadog',
  check: 'metrics-dashboard',
  contradiction: 'dashboard-missing',
} as const;
const alerts = {
  by: 'datadog',
  check: 'metrics-dashboard',
  contradiction: 'alerts-missing',
} as const;
const collection = { by: 'splunk', check: 'log-collection' } as const;
const muted = { ...monitor, options: { silenced: { '*': null } } };
const graph = (...requests: object[]) => ({
  definition: { type: 'timeseries', requests },
});

/** Dashboards that show nothing, monitors that alert nobody, logs that are elsewhere or where they must not be. */
export const datadogAndSplunkLies: Lie[] = [
  {
    ...dashboard,
    name: 'graphs without requests on the dashboard',
    datadog: { dashboard: [graph(), graph()] },
  },
  {
    ...dashboard,
    name: 'graph that has a style and no query',
    datadog: {
      dashboard: [graph({ display_type: 'line', style: { palette: 'dog' } })],
    },
  },
  {
    ...dashboard,
    name: 'group of graphs whose queries are empty',
    datadog: {
      dashboard: [
        {
          definition: {
            type: 'group',
            widgets: [graph({ q: '' }), graph({ queries: [{ query: ' ' }] })],
          },
        },
      ],
    },
  },
  {
    ...dashboard,
    name: 'formula of no query on the dashboard',
    datadog: {
      dashboard: [graph({ formulas: [{ formula: 'a' }], queries: [] })],
    },
  },
  {
    ...dashboard,
    name: 'dashboard that only embeds a page',
    datadog: {
      dashboard: [
        { definition: { type: 'iframe', url: 'https://example.com' } },
        { definition: { type: 'image', url: 'https://example.com/a.png' } },
      ],
    },
  },
  {
    ...dashboard,
    name: 'two links to dashboards that are both gone',
    answers: {
      'metrics-dashboard':
        'https://app.datadoghq.com/dashboard/zzz-zzz-zz1, https://app.datadoghq.com/dashboard/zzz-zzz-zz2',
    },
  },
  {
    ...alerts,
    name: 'no monitor under the plain tag that it names',
    answers: { 'datadoghq.com/monitor_tags': 'critical-$NAME' },
  },
  {
    ...alerts,
    name: 'muted for ever under a plain tag',
    answers: { 'datadoghq.com/monitor_tags': 'critical-$NAME' },
    datadog: { monitors: [{ ...muted, tags: ['critical-$NAME'] }] },
  },
  {
    ...alerts,
    name: 'some monitors muted for ever and the others without data',
    datadog: {
      monitors: [muted, { ...monitor, overall_state: 'No Data' }, muted],
    },
  },
  {
    ...alerts,
    name: 'downtime without end for two tags that the monitor has',
    datadog: {
      monitors: [{ ...monitor, tags: ['env:prod', 'service:$NAME'] }],
      downtimes: [
        {
          attributes: {
            status: 'active',
            scope: '*',
            schedule: {},
            monitor_identifier: {
              monitor_tags: ['service:$NAME', 'env:prod'],
            },
          },
        },
      ],
    },
  },
  {
    ...collection,
    contradiction: 'splunk-has-none',
    name: 'logs under a source type of nearly the same name',
    splunk: [{ sourcetype: '$NAME:json:old', count: 512 }],
  },
  {
    ...collection,
    contradiction: 'splunk-has-some',
    name: 'a single event with personal data',
    answers: {
      data: 'pii',
      'log-contents': 'pii',
      'log-collection': 'elsewhere',
    },
    splunk: [{ count: 1 }],
  },
  {
    by: 'splunk',
    check: 'log-format',
    contradiction: 'log-format-differs',
    name: 'said to log in the standard format, and all source types of its index are JSON',
    answers: {
      'log-format': 'standard',
      'splunk.com/index': '$NAME',
      'splunk.com/sourcetype': undefined,
    },
    splunk: [
      { index: '$NAME', sourcetype: 'web:json', count: 70 },
      { index: '$NAME', sourcetype: 'worker_json', count: 3 },
    ],
  },
];
