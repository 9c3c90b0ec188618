// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';

const visibility = {
  by: 'repository',
  check: 'repository-visibility',
  contradiction: 'visibility-differs',
} as const;
const license = { by: 'repository', check: 'license' } as const;
const review = {
  by: 'repository',
  check: 'code-review',
  contradiction: 'review-not-enforced',
} as const;

/** What is said of the repository, its license and its reviews. */
export const codeLies: Lie[] = [
  {
    ...visibility,
    name: 'said to be private, and public on GitHub',
    host: {
      type: 'github',
      replies: {
        '': {
          body: {
            visibility: 'public',
            private: false,
            default_branch: 'main',
          },
        },
      },
    },
  },
  {
    ...visibility,
    name: 'said to be public, and private on GitHub',
    answers: { 'repository-visibility': 'public' },
    host: { type: 'github' },
  },
  {
    ...visibility,
    name: 'said to be public, and internal on GitLab',
    answers: { 'repository-visibility': 'public' },
    host: {
      type: 'gitlab',
      replies: {
        '': { body: { visibility: 'internal', default_branch: 'main' } },
      },
    },
  },
  {
    ...license,
    contradiction: 'license-differs',
    name: 'said to be MIT, and GPL by its text',
    files: {
      LICENSE:
        'GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n\nPreamble\n\nThe GNU General Public License is a free license.',
    },
  },
  {
    ...license,
    contradiction: 'license-differs',
    name: 'said to be proprietary, and Apache on GitLab',
    answers: { license: 'proprietary' },
    host: { type: 'gitlab' },
    files: { LICENSE: 'SPDX-License-Identifier: Apache-2.0\n' },
  },
  {
    ...license,
    contradiction: 'license-missing',
    name: 'license that is not in the repository',
    files: { LICENSE: undefined },
  },
  {
    ...license,
    contradiction: 'license-missing',
    name: 'license only of a bundled library',
    files: {
      LICENSE: undefined,
      'vendor/jquery/LICENSE.txt': 'SPDX-License-Identifier: MIT\n',
    },
  },
  {
    ...review,
    name: 'review that GitHub does not ask for',
    host: {
      type: 'github',
      replies: {
        '/rules/branches/main': { body: [] },
        '/branches/main': { body: { name: 'main', protected: false } },
      },
    },
  },
  {
    ...review,
    name: 'rules that protect the branch and ask for no review',
    host: {
      type: 'github',
      replies: {
        '/rules/branches/main': {
          body: [
            { type: 'deletion' },
            {
              type: 'pull_request',
              parameters: { required_approving_review_count: 0 },
            },
          ],
        },
        '/branches/main/protection': { body: { enforce_admins: {} } },
      },
    },
  },
  {
    ...review,
    name: 'developers may push past the review on GitLab',
    host: {
      type: 'gitlab',
      replies: {
        '/protected_branches': {
          body: [{ name: 'main', push_access_levels: [{ access_level: 30 }] }],
        },
      },
    },
  },
  {
    ...license,
    contradiction: 'license-differs',
    name: 'said to be Apache, and MIT by its package alone',
    answers: { license: 'Apache-2.0' },
    files: {
      LICENSE: undefined,
      'package.json': '{ "name": "web", "license": "MIT" }\n',
    },
  },
  {
    ...visibility,
    name: 'said to be private, and public on GitLab',
    host: {
      type: 'gitlab',
      replies: {
        '': { body: { visibility: 'public', default_branch: 'main' } },
      },
    },
  },
];
