// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of the Teams page, and of the card on the pages of Groups, Systems and Domains. @internal */
export const teamsMessages = {
  title: 'Teams',
  by: {
    label: 'Show by',
    owner: 'Owner',
    system: 'System',
    domain: 'Domain',
  },
  count: {
    owner_one: '{{count, number}} owner',
    owner_other: '{{count, number}} owners',
    system_one: '{{count, number}} System',
    system_other: '{{count, number}} Systems',
    domain_one: '{{count, number}} Domain',
    domain_other: '{{count, number}} Domains',
  },
  columns: {
    name: { owner: 'Owner', system: 'System', domain: 'Domain' },
    services: 'Services',
    verdicts: 'Verdicts',
    blocked: 'Blockers',
    contradictions: 'Contradictions',
    sensitiveNotMonitored: 'Sensitive, not monitored',
    longestBlocked: 'Blocked longest',
  },
  none: {
    owner: 'No owner',
    system: 'In no System',
    domain: 'In no Domain',
  },
  hidden: 'Domains that you cannot see',
  below_one: 'with {{count, number}} group below it',
  below_other: 'with {{count, number}} groups below it',
  services_one: '{{count, number}} service',
  services_other: '{{count, number}} services',
  inServices: '{{number}} in {{services}}',
  nothing: 'None',
  showAll: 'Show all {{number}}',
  empty: {
    title: 'No service matches these filters',
    text: 'Remove a filter to see more.',
  },
  card: {
    title: 'Readiness of its services',
    none: 'No service of it is asked for its readiness.',
    open: 'All {{number}} services',
    blocked: 'Blockers',
    contradictions: 'Contradictions',
    sensitiveNotMonitored: 'Sensitive data, not monitored',
    longestBlocked: 'Blocked longest',
  },
} as const;
