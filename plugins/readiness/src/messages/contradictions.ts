// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of the Contradictions page. @internal */
export const contradictionsMessages = {
  title: 'Contradictions',
  count_one: '{{count, number}} contradiction in {{services}}',
  count_other: '{{count, number}} contradictions in {{services}}',
  services_one: '{{count, number}} service',
  services_other: '{{count, number}} services',
  hint: 'Each is an answer with which an observation, the catalog or another answer disagrees. Most urgent services first.',
  columns: {
    service: 'Service',
    check: 'Check',
    answer: 'Answer',
    observation: 'What disagrees',
    provider: 'Observed by',
    owner: 'Owner',
  },
  noAnswer: 'Not shown',
  noProvider: 'Not observed: the catalog or another answer disagrees',
  older: 'The checklist changed since; the next sweep says what disagrees.',
  fix: 'Fix:',
  empty: {
    title: 'No contradictions',
    text_one: 'No answer of {{count, number}} service is contradicted.',
    text_other: 'No answer of {{count, number}} services is contradicted.',
    unobserved:
      'No evidence provider is configured, so answers are compared with the catalog and with each other only.',
    filteredTitle: 'No contradictions with these filters',
    filteredText_one:
      '{{count, number}} service matches the filters, without a contradiction.',
    filteredText_other:
      '{{count, number}} services match the filters, without a contradiction.',
  },
} as const;
