// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HostReply } from '../../testing/startHost';
import { ask } from './__testUtils__/ask';

const REPO = '/api/repos/shop/web';
const repository: HostReply = {
  body: { private: true, visibility: 'internal', default_branch: 'release/1' },
};
const BRANCH = 'branches/release%2F1';
const RULES = `${REPO}/rules/${BRANCH}`;
const PROTECTED = { body: { name: 'release/1', protected: true } };

const PROJECT = '/api/projects/shop%2Fteam%2Fweb';
const project: HostReply = {
  body: { visibility: 'private', default_branch: 'main' },
};
const branches = (push: number[], more = {}) => ({
  body: [
    { name: 'other', push_access_levels: [{ access_level: 30 }] },
    {
      name: 'ma*',
      push_access_levels: push.map(access_level => ({ access_level })),
      ...more,
    },
  ],
});
const approvals = (approvals_required: number, more = {}) => ({
  body: [{ approvals_required, ...more }],
});

const UNPROTECTED = { body: { protected: false } };
const RULESET = `${REPO}/rulesets/7`;
const withRuleset = (parameters: object, ruleset: object) => ({
  [RULES]: {
    body: [
      { type: 'required_status_checks', ruleset_id: 6 },
      { type: 'pull_request', ruleset_id: 7, parameters },
    ],
  },
  [RULESET]: { body: ruleset },
  [`${REPO}/${BRANCH}`]: UNPROTECTED,
});
const ONE = { required_approving_review_count: 1 };
const past = (
  actor_type: string,
  actor_id: number | null,
  bypass_mode: string,
) => ({
  enforcement: 'active',
  bypass_actors: [{ actor_type, actor_id, bypass_mode }],
});
const classic = (protection: object): Record<string, HostReply> => ({
  [RULES]: { body: [] },
  [`${REPO}/${BRANCH}`]: PROTECTED,
  [`${REPO}/${BRANCH}/protection`]: { body: protection },
});
const OWNERS = {
  required_approving_review_count: 0,
  require_code_owner_review: true,
};

describe('the review that GitHub asks for', () => {
  it.each<[string, object, Record<string, HostReply>]>([
    [
      'nobody is let past',
      { value: 'yes' },
      withRuleset(ONE, { enforcement: 'active', bypass_actors: [] }),
    ],
    [
      'who is let past is not shown',
      { value: 'yes' },
      withRuleset(ONE, { enforcement: 'active' }),
    ],
    [
      'administrators are let past',
      {
        cannotTell:
          'A rule asks for a review, but administrators of the repository may go past it.',
      },
      withRuleset(ONE, past('RepositoryRole', 5, 'always')),
    ],
    [
      'a team is let past in pull requests',
      { cannotTell: 'A rule asks for a review, but a team may go past it.' },
      withRuleset(ONE, past('Team', 42, 'pull_request')),
    ],
    [
      'an app is exempt',
      { cannotTell: 'A rule asks for a review, but an app may go past it.' },
      withRuleset(ONE, past('Integration', 42, 'exempt')),
    ],
    [
      'everybody who writes is let past',
      { value: 'no' },
      withRuleset(ONE, past('RepositoryRole', 4, 'always')),
    ],
    [
      'it is only tried out',
      { value: 'no' },
      withRuleset(ONE, { enforcement: 'evaluate', bypass_actors: [] }),
    ],
    [
      'one of two rules lets nobody past',
      { value: 'yes' },
      {
        ...withRuleset(ONE, past('OrganizationAdmin', 1, 'always')),
        [RULES]: {
          body: [7, 8].map(ruleset_id => ({
            type: 'pull_request',
            ruleset_id,
            parameters: ONE,
          })),
        },
        [`${REPO}/rulesets/8`]: { body: { bypass_actors: [] } },
      },
    ],
    [
      'rules let past whom classic protection does not',
      { value: 'yes' },
      {
        ...classic({ required_pull_request_reviews: ONE }),
        ...withRuleset(ONE, past('Team', 1, 'always')),
        [`${REPO}/${BRANCH}`]: PROTECTED,
      },
    ],
    [
      'a team has to review all files',
      { value: 'yes' },
      withRuleset(
        {
          required_approving_review_count: 0,
          required_reviewers: [
            { minimum_approvals: 1, file_patterns: ['**/*'] },
          ],
        },
        {},
      ),
    ],
    [
      'a team has to review some files',
      { cannotTell: expect.stringMatching(/some changes/) },
      withRuleset(
        {
          required_reviewers: [
            { minimum_approvals: 1, file_patterns: ['*.sql'] },
          ],
        },
        {},
      ),
    ],
    [
      'the last push has to be approved, and no approval is counted',
      { cannotTell: expect.stringMatching(/counts none/) },
      withRuleset(
        {
          required_approving_review_count: 0,
          require_last_push_approval: true,
        },
        {},
      ),
    ],
    [
      'the last push has to be approved, too',
      { value: 'yes' },
      withRuleset({ ...ONE, require_last_push_approval: true }, {}),
    ],
    [
      'stale reviews are dismissed, and none is asked for',
      { value: 'no' },
      withRuleset(
        {
          required_approving_review_count: 0,
          dismiss_stale_reviews_on_push: true,
          required_review_thread_resolution: true,
        },
        {},
      ),
    ],
    [
      'classic protection holds for administrators',
      { value: 'yes' },
      classic({
        required_pull_request_reviews: ONE,
        enforce_admins: { enabled: true },
      }),
    ],
    [
      'classic protection lets administrators past',
      {
        cannotTell:
          'The branch asks for a review, but administrators may go past it.',
      },
      classic({
        required_pull_request_reviews: ONE,
        enforce_admins: { enabled: false },
      }),
    ],
    [
      'classic protection lets some people past',
      { cannotTell: expect.stringMatching(/some people or apps may go past/) },
      classic({
        required_pull_request_reviews: {
          ...ONE,
          bypass_pull_request_allowances: { users: [{}], teams: [], apps: [] },
        },
      }),
    ],
    [
      'classic protection wants pull requests only',
      { value: 'no' },
      classic({
        required_pull_request_reviews: { required_approving_review_count: 0 },
      }),
    ],
    [
      'a ruleset cannot be asked',
      { error: 'github.test answered with status 502.' },
      { ...withRuleset(ONE, {}), [RULESET]: { status: 502 } },
    ],
  ])('when %s', async (_, expected, replies) => {
    const { facts } = await ask('github', { [REPO]: repository, ...replies });
    expect(facts.review).toEqual(expected);
    expect(facts.isForOwners).toBeUndefined();
  });

  it.each<[string, object, Record<string, HostReply>]>([
    ['by a rule', { value: 'no' }, withRuleset(OWNERS, {})],
    [
      'by classic protection',
      { value: 'no' },
      classic({
        required_pull_request_reviews: {
          required_approving_review_count: 0,
          require_code_owner_reviews: true,
        },
      }),
    ],
    [
      'by a rule, and classic protection is not shown',
      { cannotTell: expect.stringMatching(/does not show the protection/) },
      { ...withRuleset(OWNERS, {}), [`${REPO}/${BRANCH}`]: PROTECTED },
    ],
  ])('is up to owners alone %s', async (_, review, replies) => {
    const { facts } = await ask('github', { [REPO]: repository, ...replies });
    expect(facts).toMatchObject({ review, isForOwners: true });
  });
});

describe('the review that GitLab asks for', () => {
  const nobodyPushes = branches([0]);
  it.each<[string, object, Record<string, HostReply>]>([
    [
      'a scanner may ask for it',
      { value: 'no' },
      {
        protected_branches: nobodyPushes,
        approval_rules: approvals(1, { rule_type: 'report_approver' }),
      },
    ],
    [
      'a scanner and anybody have to',
      { value: 'yes' },
      {
        protected_branches: nobodyPushes,
        approval_rules: {
          body: [
            { rule_type: 'report_approver', approvals_required: 1 },
            {
              rule_type: 'any_approver',
              approvals_required: 1,
              eligible_approvers: [],
            },
          ],
        },
      },
    ],
    [
      'rules of owners stand in the list',
      { value: 'no' },
      {
        protected_branches: nobodyPushes,
        approval_rules: approvals(1, { rule_type: 'code_owner' }),
      },
    ],
    [
      'nobody may approve',
      { value: 'no' },
      {
        protected_branches: nobodyPushes,
        approval_rules: approvals(2, {
          rule_type: 'regular',
          eligible_approvers: [],
        }),
      },
    ],
    [
      'those who may approve are hidden',
      { value: 'yes' },
      {
        protected_branches: nobodyPushes,
        approval_rules: approvals(2, {
          rule_type: 'regular',
          eligible_approvers: [],
          contains_hidden_groups: true,
        }),
      },
    ],
    [
      'the project asks, as older servers have it',
      { value: 'yes' },
      {
        '': { body: { ...(project.body as {}), approvals_before_merge: 2 } },
        protected_branches: nobodyPushes,
      },
    ],
    [
      'authors may approve their own',
      { cannotTell: expect.stringMatching(/authors may give to their own/) },
      {
        protected_branches: nobodyPushes,
        approval_rules: approvals(1),
        approvals: { body: { merge_requests_author_approval: true } },
      },
    ],
    [
      'nobody may merge, and maintainers push',
      { value: 'no' },
      {
        protected_branches: branches([40], {
          merge_access_levels: [{ access_level: 0 }],
        }),
        approval_rules: approvals(1),
      },
    ],
    [
      'nobody may merge or push',
      { cannotTell: 'Nobody may push to the default branch or merge.' },
      {
        protected_branches: branches([0], {
          merge_access_levels: [{ access_level: 0 }],
        }),
        approval_rules: approvals(1),
      },
    ],
    [
      'a deploy key pushes',
      { cannotTell: expect.stringMatching(/may push past/) },
      {
        protected_branches: {
          body: [
            {
              name: 'main',
              push_access_levels: [{ access_level: null, deploy_key_id: 3 }],
            },
          ],
        },
        approval_rules: approvals(1),
      },
    ],
    [
      'another pattern lets developers push',
      { value: 'no' },
      {
        protected_branches: {
          body: [
            { name: 'main', push_access_levels: [{ access_level: 0 }] },
            { name: '*', push_access_levels: [{ access_level: 30 }] },
          ],
        },
        approval_rules: approvals(1),
      },
    ],
    [
      'the rules cannot be asked for',
      { error: 'gitlab.test answered with status 503.' },
      { protected_branches: nobodyPushes, approval_rules: { status: 503 } },
    ],
  ])('when %s', async (_, expected, replies) => {
    const below = Object.entries(replies).map(([name, reply]) => [
      name ? `${PROJECT}/${name}` : PROJECT,
      reply,
    ]);
    const { facts } = await ask('gitlab', {
      [PROJECT]: project,
      ...Object.fromEntries(below),
    });
    expect(facts.review).toEqual(expected);
    expect(facts.isForOwners).toBeUndefined();
  });

  it('is up to owners alone where the branch asks for them, and no rule does', async () => {
    const owners = branches([0], { code_owner_approval_required: true });
    const known = await ask('gitlab', {
      [PROJECT]: project,
      [`${PROJECT}/protected_branches`]: owners,
      [`${PROJECT}/approval_rules`]: { body: [] },
    });
    expect(known.facts).toMatchObject({
      review: { value: 'no' },
      isForOwners: true,
    });
    const hidden = await ask('gitlab', {
      [PROJECT]: project,
      [`${PROJECT}/protected_branches`]: owners,
    });
    expect(hidden.facts).toMatchObject({
      review: { cannotTell: expect.stringMatching(/does not show/) },
      isForOwners: true,
    });
  });
});
