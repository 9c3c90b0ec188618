// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { monitor } from '../../baseWorld';
import type { TruthCase } from '../../types';

const shows = (name: string, ...definitions: object[]): TruthCase => ({
  name,
  datadog: {
    dashboard: definitions.map(definition => ({ definition })),
  },
  verified: ['metrics-dashboard'],
});
const muted = { ...monitor, options: { silenced: { '*': null } } };

/** Dashboards, monitors and logs of unusual forms and names, all of them true. */
export const datadogAndSplunkHonest: TruthCase[] = [
  shows('graph of a formula on the dashboard', {
    type: 'timeseries',
    requests: [
      {
        formulas: [{ formula: 'a / b' }],
        queries: [
          { name: 'a', data_source: 'metrics', query: 'sum:errors{*}' },
          { name: 'b', data_source: 'metrics', query: 'sum:hits{*}' },
        ],
      },
    ],
  }),
  shows('graph of all logs on the dashboard', {
    type: 'query_value',
    requests: [
      {
        queries: [
          {
            name: 'a',
            data_source: 'logs',
            search: { query: '' },
            compute: { aggregation: 'count' },
          },
        ],
      },
    ],
  }),
  shows('traces in the older form on the dashboard', {
    type: 'toplist',
    requests: [{ apm_query: { index: 'trace-search', search: { query: '' } } }],
  }),
  shows('stream of events on the dashboard', {
    type: 'list_stream',
    requests: [
      {
        response_format: 'event_list',
        query: { data_source: 'logs_stream', query_string: '', indexes: [] },
      },
    ],
  }),
  shows('an SLO and nothing else on the dashboard', {
    type: 'slo',
    slo_id: '00000000000000000000000000000000',
  }),
  shows('the graph of a monitor on the dashboard', {
    type: 'alert_graph',
    alert_id: '7',
    viz_type: 'timeseries',
  }),
  shows('scatter plot on the dashboard', {
    type: 'scatterplot',
    requests: { x: { q: 'avg:a{*}' }, y: { q: 'avg:b{*}' } },
  }),
  shows('map of hosts on the dashboard', {
    type: 'hostmap',
    requests: { fill: { q: 'avg:system.cpu.user{*} by {host}' } },
  }),
  shows('powerpack on the dashboard', {
    type: 'powerpack',
    powerpack_id: 'dfa7b0f2-0000-0000-0000-000000000000',
  }),
  shows('widget of a kind that nobody knows yet', { type: 'hologram' }),
  shows(
    'one graph with a query among empty ones',
    { type: 'timeseries', requests: [] },
    { type: 'query_value', requests: [{ q: 'avg:hits{service:a}' }] },
  ),
  {
    name: 'monitor under a plain tag',
    answers: { 'datadoghq.com/monitor_tags': 'critical-$NAME' },
    datadog: { monitors: [{ ...monitor, tags: ['critical-$NAME'] }] },
  },
  {
    name: 'plain tag in capital letters',
    answers: { 'datadoghq.com/tag-name': 'CRITICAL-$NAME' },
    datadog: { monitors: [{ ...monitor, tags: ['critical-$NAME'] }] },
  },
  {
    name: 'plain tag that is the name of the service',
    answers: { 'datadoghq.com/monitor_tags': '$NAME' },
  },
  {
    name: 'plain tag of a synthetic test that runs, and no monitor',
    answers: { 'datadoghq.com/monitor_tags': 'uptime-$NAME' },
    datadog: {
      monitors: [],
      tests: [{ tags: ['uptime-$NAME'], status: 'live' }],
    },
  },
  {
    name: 'one monitor that watches behind a hundred muted ones',
    datadog: { monitors: [...new Array(120).fill(muted), monitor] },
  },
  {
    name: 'downtime without end for two tags, and the monitor has one',
    datadog: {
      downtimes: [
        {
          attributes: {
            status: 'active',
            scope: '*',
            schedule: {},
            monitor_identifier: {
              monitor_tags: ['service:$NAME', 'env:staging'],
            },
          },
        },
      ],
    },
  },
  {
    name: 'tag that is no tag but a search',
    answers: { 'datadoghq.com/monitor_tags': '* OR service:$NAME' },
    datadog: { monitors: [] },
  },
  {
    name: 'dashboard link with a wildcard',
    answers: {
      'metrics-dashboard': 'https://app.datadoghq.com/dashboard/abc-def-gh*',
    },
    notVerified: ['metrics-dashboard'],
  },
  {
    name: 'a single event in the last day',
    splunk: [{ count: 1 }],
    verified: ['log-collection'],
  },
  {
    name: 'number of events that moves through the orders of magnitude',
    splunk: [{ count: 512 }],
    splunkThen: [
      [{ count: 99 }],
      [{ count: 1_000 }],
      [{ count: 999_999 }],
      [{ count: 7 }],
    ],
    verified: ['log-collection'],
  },
  {
    name: 'source type that is no name but a command',
    answers: { 'splunk.com/sourcetype': '$NAME:json" | delete' },
    splunk: [],
    notVerified: ['log-collection'],
  },
  {
    name: 'index with a wildcard',
    answers: { 'splunk.com/index': 'prod*' },
    splunk: [],
    notVerified: ['log-collection'],
  },
  {
    name: 'index that the token may not see, and logs elsewhere',
    answers: {
      data: 'pii',
      'log-contents': 'pii',
      'log-collection': 'elsewhere',
      'splunk.com/index': 'vault',
    },
    splunk: [],
    notVerified: ['log-collection'],
  },
  {
    name: 'source types of two formats in an index of its own',
    answers: {
      'splunk.com/index': '$NAME',
      'splunk.com/sourcetype': undefined,
    },
    splunk: [
      { index: '$NAME', sourcetype: 'web:json', count: 70 },
      { index: '$NAME', sourcetype: 'access_combined', count: 3 },
    ],
  },
];
