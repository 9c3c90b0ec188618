// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Words of the Problems page. @internal */
export const problemsMessages = {
  title: 'Problems',
  platformIssues: {
    title: 'Faults of the platform',
    text: 'For those who run this portal. Verdicts may be older than they look as long as one of these stands here.',
    none: 'The platform is in order: the catalog answers, the checklist is valid, every service could be judged.',
    noneButUnread:
      'The checklist is valid and every service could be judged, but the catalog cannot read everything: see below.',
    since: 'since {{time}}',
    fix: 'What to do:',
    code: {
      'mass-deletion-guard': 'Too many services vanished at once',
      'sweep-failed': 'The catalog could not be read to the end',
      'checklist-invalid': 'A checklist is not valid',
      'catalog-unavailable': 'The catalog does not answer',
      'evaluation-failed': 'A service could not be judged',
      'evidence-provider-failing': 'An evidence provider sees nothing',
      'evidence-target-stopped': 'Collecting evidence was stopped',
    },
  },
  unread: {
    title: 'What the catalog cannot read',
    text: 'For the owners of these files. The catalog keeps what it read of them last, so that verdicts may be older than the files.',
    cannotRead: 'The catalog cannot read',
    file: 'a file',
    older: 'What is shown is what it read last.',
    nothing: 'It never could, so nothing of it is shown.',
    more_one: 'and {{count}} more, an older one',
    more_other: 'and {{count}} more, all of them older',
  },
  notConfigured: {
    title: 'Not observed',
    text: 'Modules that are installed, but not or not fully configured. What they would observe stays as declared.',
  },
  findings: {
    title: 'Slips of owners',
    text: 'Written in catalog files, but not in a way that counts. Each one is for the owner of its entity to put right.',
    none: 'No slips: everything that is written down can be used.',
    count_one: '{{count}} slip',
    count_other: '{{count}} slips',
    range: '{{from}} to {{to}} of {{total}}',
    previous: 'Previous',
    next: 'Next',
    pages: 'Pages of slips',
    owner: 'Owner',
    perEntity_one: '{{count}} slip',
    perEntity_other: '{{count}} slips',
  },
} as const;
