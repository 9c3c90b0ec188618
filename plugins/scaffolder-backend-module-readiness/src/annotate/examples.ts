// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

function exampleOf(description: string, input: object): TemplateExample {
  return {
    description,
    example: stringify({
      steps: [
        {
          id: 'annotate',
          name: 'Add the answers to the catalog file',
          action: 'readiness:annotate',
          input,
        },
      ],
    }),
  };
}

/** Examples of `readiness:annotate`, which a test runs. @internal */
export const examples: TemplateExample[] = [
  exampleOf('Answer two checks', {
    entityRef: 'component:default/shop',
    set: {
      'readiness/data': 'pii',
      'readiness/capacity': '400 requests/s',
    },
  }),
  exampleOf('Say that a service has neither messaging nor email', {
    entityRef: 'component:default/shop',
    none: ['messaging', 'email'],
  }),
  exampleOf('Remove an answer, and say why', {
    entityRef: 'component:default/shop',
    remove: ['readiness/scale-trigger'],
    reason: 'The service scales by itself now.',
  }),
  exampleOf('Say where a value was suggested from, and act as the user', {
    entityRef: 'component:default/shop',
    set: { 'readiness/persistence': 'mysql' },
    suggestedBy: { 'readiness/persistence': 'resource:default/shop-db' },
    // eslint-disable-next-line no-template-curly-in-string
    token: '${{ secrets.USER_OAUTH_TOKEN }}',
  }),
];
