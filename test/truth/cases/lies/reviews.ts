// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Lie } from '../../types';

const review = {
  by: 'repository',
  check: 'code-review',
  contradiction: 'review-not-enforced',
} as const;
const ownersOnly = {
  '/rules/branches/main': {
    body: [
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 0,
          require_code_owner_review: true,
        },
      },
    ],
  },
  '/branches/main': { body: { name: 'main', protected: false } },
};

/** Rules that look like a review, and ask nobody for one. */
export const reviewsLies: Lie[] = [
  {
    ...review,
    name: 'owners have to approve, and own the documentation',
    host: { type: 'github', replies: ownersOnly },
    files: {
      CODEOWNERS: '# Texts\n/docs/ @shop/writers\n*.md @shop/writers\n',
    },
  },
  {
    ...review,
    name: 'owners have to approve, and there are none',
    host: { type: 'github', replies: ownersOnly },
    files: { CODEOWNERS: undefined },
  },
  {
    ...review,
    name: 'everybody who writes may go past the ruleset',
    host: {
      type: 'github',
      replies: {
        '/rules/branches/main': {
          body: [
            {
              type: 'pull_request',
              ruleset_id: 9,
              parameters: { required_approving_review_count: 2 },
            },
          ],
        },
        '/rulesets/9': {
          body: {
            enforcement: 'active',
            bypass_actors: [
              {
                actor_type: 'RepositoryRole',
                actor_id: 4,
                bypass_mode: 'always',
              },
            ],
          },
        },
        '/branches/main': { body: { name: 'main', protected: false } },
      },
    },
  },
  {
    ...review,
    name: 'approval on GitLab only when a scanner finds something',
    host: {
      type: 'gitlab',
      replies: {
        '/approval_rules': {
          body: [
            {
              name: 'Vulnerability-Check',
              rule_type: 'report_approver',
              approvals_required: 1,
            },
          ],
        },
      },
    },
  },
  {
    ...review,
    name: 'nobody merges on GitLab, and maintainers push',
    host: {
      type: 'gitlab',
      replies: {
        '/protected_branches': {
          body: [
            {
              name: 'main',
              push_access_levels: [{ access_level: 40 }],
              merge_access_levels: [{ access_level: 0 }],
            },
          ],
        },
      },
    },
  },
];
