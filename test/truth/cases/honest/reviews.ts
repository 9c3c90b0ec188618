// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { TruthCase } from '../../types';

const verified = ['code-review'];
const notVerified = ['code-review'];
const OWNERS = {
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
const rulesetOf = (bypass_actors: object[], enforcement = 'active') => ({
  '/rules/branches/main': {
    body: [
      {
        type: 'pull_request',
        ruleset_id: 5,
        parameters: { required_approving_review_count: 2 },
      },
    ],
  },
  '/rulesets/5': { body: { enforcement, bypass_actors } },
  '/branches/main': { body: { name: 'main', protected: false } },
});

/** Reviews that are asked for in other ways than by a count. */
export const reviewsHonest: TruthCase[] = [
  {
    name: 'owners of everything have to approve on GitHub',
    host: { type: 'github', replies: OWNERS },
    verified,
  },
  {
    name: 'owners of all code, folder by folder, have to approve',
    host: { type: 'github', replies: OWNERS },
    files: {
      CODEOWNERS: undefined,
      '.github/CODEOWNERS':
        '/app/ @shop/web\n/deploy/ @shop/ops\n/load-tests/ @shop/web\nrequirements.txt @shop/web\n',
    },
    verified,
  },
  {
    name: 'owners of a part of the code have to approve',
    host: { type: 'github', replies: OWNERS },
    files: { CODEOWNERS: '/app/ @shop/team\n' },
    notVerified,
  },
  {
    name: 'administrators may go past the ruleset',
    host: {
      type: 'github',
      replies: rulesetOf([
        {
          actor_type: 'RepositoryRole',
          actor_id: 5,
          bypass_mode: 'always',
        },
      ]),
    },
    notVerified,
  },
  {
    name: 'nobody may go past the ruleset',
    host: { type: 'github', replies: rulesetOf([]) },
    verified,
  },
  {
    name: 'owners have to approve on GitLab, in a section',
    host: {
      type: 'gitlab',
      replies: {
        '/protected_branches': {
          body: [
            {
              name: 'main',
              push_access_levels: [{ access_level: 0 }],
              merge_access_levels: [{ access_level: 30 }],
              code_owner_approval_required: true,
            },
          ],
        },
        '/approval_rules': { body: [] },
      },
    },
    files: { CODEOWNERS: '[Code][1] @shop/team\n*\n' },
    verified,
  },
  {
    name: 'authors on GitLab may approve their own',
    host: {
      type: 'gitlab',
      replies: {
        '/approvals': { body: { merge_requests_author_approval: true } },
      },
    },
    notVerified,
  },
  {
    name: 'approvals of an old GitLab, before a merge',
    host: {
      type: 'gitlab',
      replies: {
        '': {
          body: {
            visibility: 'private',
            default_branch: 'main',
            approvals_before_merge: 1,
          },
        },
        '/approval_rules': { status: 404 },
      },
    },
    verified,
  },
];
