// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What the words on the screens mean, as in docs/glossary.md. @internal */
export const glossaryMessages = {
  ask: 'What “{{word}}” means',
  title: 'Words',
  more: 'All words',
  page: 'About this page',
  word: {
    verdict: 'Verdict',
    notAssessed: 'Not assessed',
    level: 'Level',
    score: 'Checks passed',
    blocker: 'Blocker',
    required: 'Required',
    evidence: 'Evidence',
    provider: 'Provider',
    verified: 'Verified',
    declared: 'Declared',
    contradicted: 'Contradicted',
    waiver: 'Waiver',
    onCall: 'On call',
  },
  meaning: {
    verdict:
      'Whether a service may go to production: ready, ready with waivers, or not ready. It is not ready while a blocker or a required check is open.',
    notAssessed:
      'The service has no answer of its own yet, so nothing is known to be wrong with it.',
    level:
      'How far a service is: blocked by a blocker, incomplete while required checks are open, complete without them, exemplary when nothing is open.',
    score:
      'The checks that pass, of all that apply to the service. The verdict does not follow from this number: one open blocker decides.',
    blocker:
      'A check that must pass before production. While it is open, the level is blocked.',
    required:
      'A check that must pass before a service is ready. Unlike a blocker, it can wait while the service is being built.',
    evidence:
      'What was observed of a service, beside what its owner answers: its health endpoint, its repository, its monitors and logs.',
    provider:
      'A module that observes services, such as Health, Repository, Datadog or Splunk. Without one, answers stay declared.',
    verified: 'A provider has observed that the answer is true.',
    declared:
      'The owner or the catalog says so, and nobody has observed it. It counts, unless this portal demands more.',
    contradicted:
      'An observation, another answer or the catalog shows something else than the answer. The check is open until one of the two is corrected.',
    waiver:
      'Lets an open check pass until a date, with a reason. An owner requests it, and somebody else grants it.',
    onCall:
      'Who answers at night: a link, or the PagerDuty or Opsgenie entry of the service in the catalog.',
  },
} as const;
