// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** @internal */
export const filterMessages = {
  search: 'Search services',
  searchPlaceholder: 'Name, title or owner',
  any: 'Any',
  find: 'Find',
  more: 'More filters',
  moreActive: 'More filters ({{number}})',
  fewer: 'Fewer filters',
  mine: 'Only mine',
  active: 'Filters in use',
  clear: 'Clear filters',
  open: '{{name}} is open',
  unverified: '{{name}}: on somebody’s word',
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
    section: 'Open section',
    check: 'Check',
    answer: 'Answer',
    verification: 'Evidence',
  },
  verification: {
    verified: 'something verified',
    corroborated: 'something said by others too, or seen in part',
    linked: 'something with a link',
    declared: 'something declared only',
    contradicted: 'something contradicted',
    unverified: 'something on somebody’s word',
  },
} as const;
