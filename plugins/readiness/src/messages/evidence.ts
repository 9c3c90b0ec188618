// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What is observed. @internal */
export const evidenceMessages = {
  // Providers declare the names of facts and the words of values; a translation replaces one of them by its context
  fact: '{{title}}',
  word: '{{word}}',
  nothing: 'nothing',
  health: {
    title: 'Health',
    pass: 'up',
    warn: 'with warnings',
    fail: 'down',
    unknown: 'cannot tell',
    failing: 'down: {{names}}',
  },
  verified: {
    title: 'Evidence',
    summary: '{{verified}} of {{total}} answers verified',
    contradicted_one: '{{count, number}} contradicted',
    contradicted_other: '{{count, number}} contradicted',
  },
} as const;
