// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { hideNames, namesIn } from './hideNames';

const DETAIL = {
  entityRef: 'component:default/books',
  domain: 'domain:default/secret',
  checks: [
    {
      check: 'data',
      message: 'See https://books.example.com:8080/health.',
      contradictions: [
        {
          id: 'store-holds-classified-data',
          severity: 'blocker',
          message:
            'pii (Resource:default/pipe → resource:default/users-db). Answer it.',
        },
      ],
    },
    {
      check: 'code-review',
      answer: {
        text: 'yes',
        source: {
          level: 'system',
          entityRef: 'system:default/secret',
          key: 'k',
        },
        corroboratedBy: ['component:default/open'],
      },
    },
  ],
  findings: [
    {
      key: 'readiness/x',
      entityRef: 'system:default/secret',
      message: 'said by system:default/secret',
      fix: 'Ask component:default/open.',
    },
  ],
  shortestPath: {
    reaches: 'ready',
    steps: [{ check: 'data', words: 'Ask resource:default/pipe' }],
    patch: '',
  },
} as unknown as ServiceDetail;

describe('hideNames', () => {
  it('finds every name that is not the service itself, and no URL', () => {
    expect([...namesIn(DETAIL)].sort()).toEqual([
      'component:default/open',
      'domain:default/secret',
      'resource:default/pipe',
      'resource:default/users-db',
      'system:default/secret',
    ]);
  });

  it('takes out the hidden ones wherever they stand, and only those', () => {
    const shown = hideNames(
      DETAIL,
      new Set([
        'resource:default/pipe',
        'system:default/secret',
        'domain:default/secret',
      ]),
    );
    expect(JSON.stringify(shown)).not.toMatch(/secret|default\/pipe/i);
    expect(shown.checks[0].contradictions?.[0].message).toBe(
      'pii (a service you cannot see → resource:default/users-db). Answer it.',
    );
    expect(shown.checks[0].message).toBe(DETAIL.checks[0].message);
    expect(shown.checks[1].answer).toMatchObject({
      text: 'yes',
      source: { entityRef: 'a service you cannot see' },
      corroboratedBy: ['component:default/open'],
    });
    expect(hideNames(DETAIL, new Set())).toBe(DETAIL);
  });
});
