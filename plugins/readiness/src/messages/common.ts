// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Texts that several screens share. @internal */
export const commonMessages = {
  verdictCount: '{{number}} {{verdict}}',
  verdict: {
    unassessed: 'Not assessed',
    notReady: 'Not ready',
    readyWithWaivers: 'Ready with waivers',
    ready: 'Ready',
  },
  declared: '{{name}}, declared',
  verified: '{{name}}, verified',
  verifiedAt: '{{name}}, verified {{time}}',
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
    unknown: 'Evidence missing',
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
    none: 'No sensitive data',
    unanswered: 'Not answered',
  },
  score: {
    passed: '{{passed}} of {{total}}',
    waived: '{{number}} waived',
    notApplicable: '{{number}} not applicable',
  },
  verifiableAnswers: {
    noneVerified: 'none verified',
    verified_one: '{{count}} verified',
    verified_other: '{{count}} verified',
    contradicted_one: '{{count}} contradicted',
    contradicted_other: '{{count}} contradicted',
    unverified_one: '{{count}} unverified',
    unverified_other: '{{count}} unverified',
    verifiable_one: '{{count}} could be verified',
    verifiable_other: '{{count}} could be verified',
    noProvider_one: '{{count}} without a provider',
    noProvider_other: '{{count}} without a provider',
    inconclusive_one: '{{count}} that observation cannot tell',
    inconclusive_other: '{{count}} that observation cannot tell',
    services_one: 'in {{count}} service',
    services_other: 'in {{count}} services',
    missing: 'No provider for {{names}}:',
    setUp: 'Set up {{name}}',
    keys: '({{keys}})',
  },
  justNow: 'just now',
  hidden: 'a service you cannot see',
  visibilityWorking: {
    title: 'Looking up your permissions',
    text: 'Readiness is looking up which services you have access to. The figures below are complete in a moment.',
  },
  error: {
    denied: {
      title: 'You don’t have access',
      text: 'Your account is not allowed to read this in the catalog. The administrators of your Backstage can grant access.',
    },
    unreachable: {
      title: 'Readiness could not be loaded',
      text: 'The readiness backend did not return a valid response.',
    },
    retry: 'Try again',
  },
  loading: 'Loading',
} as const;
