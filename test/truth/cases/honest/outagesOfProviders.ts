// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';

const ofFiles = ['license', 'redundancy'];

/** All is as it is said, and for a while nobody can see it. */
export const providerOutageHonest: TruthCase[] = [
  {
    name: 'GitHub asked too often, and asked again',
    host: { type: 'github', then: ['limited', 'limited', {}] },
    verified: [...ofFiles, 'repository-visibility', 'code-review'],
  },
  {
    name: 'GitHub asked too often to the end',
    host: { type: 'github', then: ['limited'] },
    verified: [...ofFiles, 'repository-visibility', 'code-review'],
  },
  {
    name: 'GitLab away for a while',
    host: { type: 'gitlab', then: ['away', 'away', {}] },
    verified: [...ofFiles, 'repository-visibility'],
  },
  {
    name: 'Splunk too busy for a while',
    splunkThen: ['away', 'away', [{ count: 400 }]],
    verified: ['log-collection', 'log-format'],
  },
  {
    name: 'Splunk too busy to the end',
    splunkThen: ['away'],
    verified: ['log-collection', 'log-format'],
  },
  {
    name: 'ten times as many events from round to round',
    splunk: [{ count: 20 }],
    splunkThen: [
      [{ count: 200 }],
      [{ count: 20 }],
      [{ count: 2000 }],
      [{ count: 20_000 }],
    ],
    verified: ['log-collection', 'log-format'],
  },
  {
    name: 'Datadog away for a while',
    datadog: { then: ['away', 'away', [{ definition: { type: 'toplist' } }]] },
    verified: ['metrics-dashboard'],
  },
  {
    name: 'dashboard that is missing for a moment',
    datadog: { then: ['missing', [{ definition: { type: 'toplist' } }]] },
  },
];
