// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** @internal */
export const overviewMessages = {
  title: 'Overview',
  urgent: {
    notReady_one: '{{count}} live service is not ready',
    notReady_other: '{{count}} live services are not ready',
    unmonitored_one:
      '{{count}} of them holds {{data}} and has no working health check',
    unmonitored_other:
      '{{count}} of them hold {{data}} and have no working health check',
    sensitive: 'sensitive data',
    calm: 'Every live service is ready.',
    calmButWaiting_one:
      'Every live service is ready; {{count}} other service is not ready yet.',
    calmButWaiting_other:
      'Every live service is ready; {{count}} other services are not ready yet.',
  },
  tiles: {
    title: 'Services by verdict',
    label_one: '{{verdict}}: {{count}} service',
    label_other: '{{verdict}}: {{count}} services',
    share: '{{percent}} of {{total}}',
  },
  matrix: {
    title: 'What they hold, and how they are watched',
    hint: 'A service that holds several kinds of data stands in several rows.',
    data: 'Data',
    cell_one: '{{count}} service: {{data}}, {{monitoring}}',
    cell_other: '{{count}} services: {{data}}, {{monitoring}}',
    flagged: 'needs attention: sensitive data that nobody watches',
    legend: 'Sensitive data that nobody watches',
    empty: 'none',
  },
  believed: {
    title_one: 'Of {{count}} claim that a provider could observe',
    title_other: 'Of {{count}} claims that a provider could observe',
    nobodyTitle_one: 'Nobody observes yet whether {{count}} claim is true',
    nobodyTitle_other: 'Nobody observes yet whether {{count}} claims are true',
    nobody:
      'A module that looks at health endpoints, repositories, Datadog or Splunk can tell.',
    how: 'How to set one up',
  },
  top: {
    title: 'What holds back most services',
    hint: 'Checks that are open, by the number of services that they hold back.',
    services_one: 'service is held back',
    services_other: 'services are held back',
    empty: 'Nothing is open: no check holds a service back.',
  },
  sweep: {
    last_one: '{{count}} service read from the catalog {{when}}',
    last_other: '{{count}} services read from the catalog {{when}}',
    never:
      'The catalog has not been read to the end yet; the figures are still growing.',
  },
  empty: {
    title: 'No service is assessed yet',
    text: 'Components of the types that the checklist asks about appear here soon after the catalog knows them.',
    action: 'See what is asked',
    filteredTitle: 'No service matches these filters',
    filteredText: 'Take a filter away to see more.',
  },
} as const;
