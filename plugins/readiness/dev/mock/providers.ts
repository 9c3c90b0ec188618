// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ProviderDescription } from 'backstage-plugin-readiness-common';

/** What providers declare: a part of the facts of two modules, and a provider of somebody else. */
export const providers: ProviderDescription[] = [
  {
    id: 'health',
    title: 'Health',
    configurationKey: 'readiness.health',
    facts: [
      {
        name: 'health.components',
        title: 'The health check covers',
        kind: 'list',
      },
      {
        name: 'health.leaks',
        title: 'The response reveals',
        kind: 'list',
        words: {
          'credentials-in-url': 'a password in a URL',
          'stack-trace': 'a stack trace',
        },
      },
    ],
  },
  {
    id: 'on-call',
    title: 'On-call rota',
    configurationKey: 'onCall',
    facts: [
      {
        name: 'on-call.staffed',
        title: 'On call',
        kind: 'boolean',
        words: { true: 'somebody', false: 'nobody' },
      },
      {
        name: 'on-call.responseTime',
        title: 'Median time to respond',
        kind: 'duration',
        unit: 'min',
      },
    ],
  },
  {
    id: 'repository',
    title: 'Repository',
    configurationKey: 'readiness.repository',
    facts: [
      {
        name: 'repository.hardCodedValues',
        title: 'Hard-coded values in the settings',
        kind: 'text',
        words: { remaining: 'some remain', 'none-found': 'none found' },
      },
      {
        name: 'repository.visibility',
        title: 'Repository visibility',
        kind: 'text',
      },
      {
        name: 'repository.reviewRequired',
        title: 'Review required',
        kind: 'boolean',
      },
      {
        name: 'repository.autoscaling',
        title: 'Autoscaling in the manifests',
        kind: 'text',
        words: { none: 'none found' },
      },
    ],
  },
];
