// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of the filters. @internal */
export const filterMessages = {
  counted: '{{name}} ({{number}})',
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
  cleared: 'The filters are cleared.',
  undo: 'Undo',
  printed: 'Only: {{filters}}',
  open: '{{name}}: open',
  unverified: '{{name}}: unverified',
  is: '{{name}}: {{value}}',
  searched: 'Contains “{{text}}”',
  changedSince: 'Changed since {{date}}',
  /** Filters that are columns of the list are called like these. */
  name: {
    domain: 'Domain',
    type: 'Type',
    section: 'Section with open checks',
    check: 'Check',
    answer: 'Answer',
    verification: 'Evidence',
    verdictVerification: 'Evidence of ready',
    monitoringVerification: 'Evidence of monitoring',
    checklist: 'Checklist',
  },
  verification: {
    verified: 'Has a verified answer',
    corroborated: 'Has a corroborated answer',
    linked: 'Has a linked answer',
    declared: 'Has an answer that is only declared',
    contradicted: 'Has a contradicted answer',
    unverified: 'Has an unverified answer',
    verifiable: 'Has an answer that could be verified',
    inconclusive: 'Has an answer that no observation confirms',
    noProvider: 'Has an answer that no provider observes',
  },
  assurance: { verified: 'Verified', declared: 'Only declared' },
  ready: { verified: 'Ready, verified', declared: 'Ready, only declared' },
  monitored: {
    verified: 'Monitored, verified',
    declared: 'Monitored, only declared',
  },
} as const;
