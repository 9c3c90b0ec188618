// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of the filters. @internal */
export const filterMessages = {
  search: 'Search services',
  searchPlaceholder: 'Name, title or owner',
  any: 'Any',
  find: 'Find',
  more: 'More filters',
  moreActive: 'More filters ({{number}})',
  fewer: 'Fewer filters',
  mine: 'My teams’ services',
  active: 'Filters in use',
  clear: 'Clear filters',
  open: '{{name}}: open',
  unverified: '{{name}}: unverified',
  is: '{{name}}: {{value}}',
  searched: 'Contains “{{text}}”',
  changedSince: 'Changed since {{date}}',
  name: {
    verdict: 'Verdict',
    level: 'Level',
    owner: 'Owner',
    system: 'System',
    domain: 'Domain',
    lifecycle: 'Lifecycle',
    type: 'Type',
    dataClass: 'Data',
    monitoring: 'Monitoring',
    section: 'Section with open checks',
    check: 'Check',
    answer: 'Answer',
    verification: 'Evidence',
  },
  verification: {
    verified: 'Has a verified answer',
    corroborated: 'Has a corroborated answer',
    linked: 'Has a linked answer',
    declared: 'Has an answer that is only declared',
    contradicted: 'Has a contradicted answer',
    unverified: 'Has an unverified answer',
  },
} as const;
