// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of the Checklist page and of the inventory. @internal */
export const checklistMessages = {
  title: 'Checklist',
  intro:
    'What every service is asked before it goes live, why, and what services answer. Open a question to see its answers.',
  none: {
    title: 'No checklist is in use',
    text: 'The backend has no valid checklist. The Problems page shows what is wrong with it.',
    link: 'Problems',
  },
  wrongRules_one: 'Rule found wrong for {{count}} service',
  wrongRules_other: 'Rule found wrong for {{count}} services',
  counts: {
    pass: '{{passed}} of {{total}} pass',
    notEvaluated: 'not evaluated yet',
    working: 'counting',
  },
  search: {
    label: 'Find a question',
    none: 'No question contains “{{text}}”.',
  },
  check: {
    id: 'Annotation',
    accepts: 'Accepts',
    fails: 'Fails',
    why: 'Why we ask',
    remedy: 'How to pass',
    example: 'Example',
    inheritable: 'A System or Domain can answer for all its services',
    allowNotApplicable: '“n/a - reason” is accepted',
    allowNone: 'Can be listed in readiness/none',
    sources: 'Also read from',
    evidence: 'Can be observed',
    evidenceBy: '{{provider}}: {{title}} ({{fact}})',
    freshness: 'Must not be older than {{duration}}',
    announced: 'Counts from {{date}}',
  },
  accepts: {
    text: 'text',
    textAtLeast: 'text, at least {{number}} characters',
    url: 'a URL',
    urls: 'URLs, separated by commas',
    choice: 'one of',
    choices: 'one or more of',
    names: 'names, separated by commas',
    quantity: 'a number with a unit, such as 2000 users/day',
    dated: 'a date such as 2026-09-01, with a link if there is one',
    license: 'an SPDX license expression',
    or: 'or',
  },
  rules: {
    title: 'What can contradict this answer',
    fix: 'Fix:',
    answers: 'Compared with the answer to {{names}}',
    facts: 'Compared with what is observed: {{names}}',
    catalog: 'Compared with the catalog',
  },
  verifiableAnswers: 'Answers by evidence',
  inventory: {
    statuses: 'Services by status',
    values: 'Services by answer',
    answers: 'Answers',
    services_one: '{{count}} service',
    services_other: '{{count}} services',
    none: 'No service answers this yet.',
    showsFirst: 'The first {{number}} are shown.',
    filter: 'Find in the answers',
    nothingFound: 'No answer contains “{{text}}”.',
  },
} as const;
