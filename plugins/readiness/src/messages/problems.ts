// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts of the Problems page. @internal */
export const problemsMessages = {
  title: 'Problems',
  platformIssues: {
    title: 'Platform issues',
    text: 'For the administrators of this portal. Until these are solved, verdicts may be out of date.',
    none: 'No platform issues: the catalog responds, the checklist is valid, and every service could be evaluated.',
    noneButCatalogErrors:
      'No platform issues: the checklist is valid and every service could be evaluated. But the catalog cannot read every file: see below.',
    since: 'since {{time}}',
    fix: 'Fix:',
    code: {
      'mass-deletion-guard': 'Too many services disappeared at once',
      'sweep-failed': 'The catalog could not be read completely',
      'checklist-invalid': 'A checklist is not valid',
      'catalog-unavailable': 'The catalog does not respond',
      'evaluation-failed': 'A service could not be evaluated',
      'evidence-provider-failing': 'An evidence provider observes nothing',
      'evidence-target-stopped': 'Collecting evidence was stopped',
    },
  },
  catalogErrors: {
    title: 'What the catalog cannot read',
    text: 'For the owners of these files. The catalog keeps the last version that it could read, so verdicts may be older than the files.',
    cannotRead: 'The catalog cannot read',
    file: 'a file',
    older: 'The last version that it could read is shown.',
    neverRead: 'It could never be read, so nothing is shown for it.',
    more_one: 'and {{count, number}} older one',
    more_other: 'and {{count, number}} older ones',
  },
  notConfigured: {
    title: 'Not configured',
    text: 'Installed modules that need settings. Until they have them, the answers that they could verify stay declared.',
  },
  secrets: {
    title: 'Secrets in catalog files',
    text: 'Whoever may read these entities could read what stands in their files. Take it out, and replace the password or key: it must count as known.',
  },
  header_one: '{{count, number}} mistake to correct',
  header_other: '{{count, number}} mistakes to correct',
  findings: {
    title: 'Mistakes in catalog files',
    text: 'Present, but cannot be used. The owner of each entity can correct them.',
    none: 'No mistakes: every annotation can be used.',
    noneFiltered: 'No mistakes in the files of these services.',
    check: 'Open the check: {{check}}',
    service: 'Open the service',
    count_one: '{{count, number}} to correct',
    count_other: '{{count, number}} to correct',
    range: '{{from}} to {{to}} of {{total}}',
    previous: 'Previous',
    next: 'Next',
    pages: 'Pages of mistakes',
    owner: 'Owner',
    perEntity_one: '{{count, number}} to correct',
    perEntity_other: '{{count, number}} to correct',
  },
} as const;
