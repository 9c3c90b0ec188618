// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of the Overview page. @internal */
export const overviewMessages = {
  title: 'Overview',
  urgent: {
    notReady_one: '{{count, number}} live service is not ready',
    notReady_other: '{{count, number}} live services are not ready',
    unmonitored_one:
      '{{count, number}} of them holds {{data}} and is not monitored',
    unmonitoredOnly: 'it holds {{data}} and is not monitored',
    unmonitored_other:
      '{{count, number}} of them hold {{data}} and are not monitored',
    sensitive: 'sensitive data',
    unassessed_one: '{{count, number}} live service was never assessed',
    unassessed_other: '{{count, number}} live services were never assessed',
    noneNotReady: 'No live service is known to be not ready',
    calm: 'Every live service is ready',
    noneLive: 'No service here is live (lifecycle production)',
    planned_one: '{{count, number}} other service is not ready',
    planned_other: '{{count, number}} other services are not ready',
  },
  tiles: {
    title: 'Services by verdict',
    label_one: '{{verdict}}: {{count, number}} service',
    label_other: '{{verdict}}: {{count, number}} services',
    share: '{{percent}}',
    all: 'All',
    allLabel_one: 'All: {{count, number}} service',
    allLabel_other: 'All: {{count, number}} services',
    verified: '{{number}} verified',
  },
  most: {
    title: 'Most urgent now',
    all: 'All that are not ready yet',
    none: 'Every service here is ready.',
    noOwner: 'no owner',
    blockers_one: 'Blocker: {{checks}}',
    blockers_other: 'Blockers: {{checks}}',
  },
  matrix: {
    all: 'All',
    row_one: '{{count, number}} service: {{data}}',
    row_other: '{{count, number}} services: {{data}}',
    title: 'Sensitive data by monitoring',
    hint: 'A service can appear in more than one row.',
    data: 'Data',
    cell_one: '{{count, number}} service: {{data}}, {{monitoring}}',
    cell_other: '{{count, number}} services: {{data}}, {{monitoring}}',
    verifiedCell_one:
      '{{count, number}} service: {{data}}, {{monitoring}}, verified',
    verifiedCell_other:
      '{{count, number}} services: {{data}}, {{monitoring}}, verified',
    declared: 'declared',
    verifiedHint: 'Verified: the health endpoint was observed.',
    declaredHint: 'Monitoring as declared: nothing observes it.',
    flagged: {
      unmonitored: 'needs attention: sensitive data, not monitored',
      unknown:
        'needs attention: sensitive data, and nothing is known about its monitoring',
    },
    legend: {
      unmonitored: 'Sensitive data, not monitored',
      unknown: 'Sensitive data, not known whether monitored',
    },
    empty: 'none',
  },
  verification: {
    title_one: 'Evidence: {{verified}} of {{count, number}} answer verified',
    title_other: 'Evidence: {{verified}} of {{count, number}} answers verified',
    unobservedTitle_one: 'Evidence: no provider for {{count, number}} answer',
    unobservedTitle_other:
      'Evidence: no provider for {{count, number}} answers',
    unobserved:
      'No evidence provider is configured. The modules for health endpoints, repositories, Datadog and Splunk can verify these answers.',
    how: 'Set up a provider',
  },
  top: {
    title: 'Most common gaps',
    hint: 'Services affected, by check.',
    of: 'of {{total}}',
    services_one: 'service affected',
    services_other: 'services affected',
    empty: 'No gaps: no check holds a service back.',
  },
  sweep: {
    last_one: '{{count, number}} service, updated {{when}}',
    last_other: '{{count, number}} services, updated {{when}}',
    never:
      'The catalog is still being read for the first time; the figures are not complete yet.',
  },
  empty: {
    filteredTitle: 'No service matches these filters',
    filteredText: 'Remove a filter to see more.',
  },
} as const;
