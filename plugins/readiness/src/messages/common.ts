// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Words that several screens share. @internal */
export const commonMessages = {
  verdict: {
    unassessed: 'Unassessed',
    notReady: 'Not ready',
    readyWithWaivers: 'Ready with waivers',
    ready: 'Ready',
  },
  level: {
    blocked: 'Blocked',
    incomplete: 'Incomplete',
    complete: 'Complete',
    exemplary: 'Exemplary',
  },
  severity: {
    blocker: 'Blocker',
    required: 'Required',
    recommended: 'Recommended',
    informational: 'Informational',
  },
  status: {
    pass: 'Passed',
    fail: 'Fails',
    unanswered: 'Not answered',
    stale: 'Out of date',
    contradicted: 'Contradicted',
    unknown: 'No evidence',
    waived: 'Waived',
    notApplicable: 'Not applicable',
  },
  monitoring: {
    monitored: 'Monitored',
    partial: 'Partly',
    unmonitored: 'Not monitored',
    unknown: 'Unknown',
  },
  dataClass: {
    pii: 'Personal data',
    trackingLogs: 'Tracking logs',
    confidential: 'Confidential',
    none: 'None of these',
    unanswered: 'Not answered',
  },
  score: {
    passed: '{{passed}} of {{total}}',
    waived: '{{number}} waived',
    notApplicable: '{{number}} not applicable',
  },
  verifiableAnswers: {
    noneVerified: 'none is verified',
    verified_one: '{{count}} is verified',
    verified_other: '{{count}} are verified',
    contradicted_one: '{{count}} is contradicted',
    contradicted_other: '{{count}} are contradicted',
    unverified_one: '{{count}} rests on somebody’s word',
    unverified_other: '{{count}} rest on somebody’s word',
  },
  justNow: 'just now',
  hidden: 'a service you cannot see',
  visibilityWorking: {
    title: 'Working out what you may see',
    text: 'What you are allowed to read in the catalog is being looked up. The figures below are complete in a moment.',
  },
  error: {
    denied: {
      title: 'You may not see this',
      text: 'Your account is not allowed to read this in the catalog. Whoever looks after permissions in your Backstage can change that.',
    },
    unreachable: {
      title: 'Readiness could not be loaded',
      text: 'The readiness backend did not give an answer that can be shown.',
    },
    retry: 'Try again',
  },
  loading: 'Loading',
} as const;
