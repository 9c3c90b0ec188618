// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ConfigReader } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { parseRepositoryUrl } from '../place/parseRepositoryUrl';
import { readHost } from '../provider/readHost';
import { startHost, type HostReply } from '../testing/startHost';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const TOKEN = 'token-of-the-test';

async function ask(
  type: 'github' | 'gitlab',
  replies: Record<string, HostReply>,
) {
  const host = await startHost(replies);
  const integrations = ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: {
        github: [
          { host: 'github.test', apiBaseUrl: `${host.url}/api`, token: TOKEN },
        ],
        gitlab: [
          {
            host: 'gitlab.test',
            apiBaseUrl: `${host.url}/api`,
            baseUrl: 'https://gitlab.test',
            token: TOKEN,
          },
        ],
      },
    }),
  );
  const place = parseRepositoryUrl(
    type === 'github'
      ? 'https://github.test/Shop/Web'
      : 'https://gitlab.test/Shop/Team/Web',
    integrations,
  )!;
  try {
    const facts = await readHost({
      place,
      integrations,
      credentials:
        DefaultGithubCredentialsProvider.fromIntegrations(integrations),
      signal: AbortSignal.timeout(5000),
      now: NOW,
    });
    return { facts, asked: host.asked };
  } finally {
    await host.stop();
  }
}

const REPO = '/api/repos/shop/web';
const repository: HostReply = {
  body: { private: true, visibility: 'internal', default_branch: 'release/1' },
};
const BRANCH = 'branches/release%2F1';
const RULES = `${REPO}/rules/${BRANCH}`;
const rule = (parameters: object) => ({
  body: [{ type: 'deletion' }, { type: 'pull_request', parameters }],
});
const PROTECTED = { body: { name: 'release/1', protected: true } };

describe('GitHub', () => {
  it.each<[string, string, Record<string, HostReply>]>([
    [
      'a ruleset with a review',
      'yes',
      { [RULES]: rule({ required_approving_review_count: 1 }) },
    ],
    [
      'a ruleset that wants a pull request only',
      'no',
      {
        [RULES]: rule({ required_approving_review_count: 0 }),
        [`${REPO}/${BRANCH}`]: { body: { protected: false } },
      },
    ],
    [
      'classic protection with a review',
      'yes',
      {
        [RULES]: { body: [] },
        [`${REPO}/${BRANCH}`]: PROTECTED,
        [`${REPO}/${BRANCH}/protection`]: {
          body: {
            required_pull_request_reviews: {
              required_approving_review_count: 2,
            },
          },
        },
      },
    ],
    [
      'classic protection without a review',
      'no',
      {
        [RULES]: { body: [] },
        [`${REPO}/${BRANCH}`]: PROTECTED,
        [`${REPO}/${BRANCH}/protection`]: {
          body: { required_status_checks: {} },
        },
      },
    ],
    [
      'no protection, to an administrator',
      'no',
      {
        [RULES]: { body: [] },
        [`${REPO}/${BRANCH}`]: PROTECTED,
        [`${REPO}/${BRANCH}/protection`]: {
          status: 404,
          body: { message: 'Branch not protected' },
        },
      },
    ],
    [
      'a server without rulesets',
      'no',
      { [`${REPO}/${BRANCH}`]: { body: { protected: false } } },
    ],
  ])('%s: %s', async (_, expected, replies) => {
    const { facts, asked } = await ask('github', {
      [REPO]: repository,
      ...replies,
    });
    expect(facts.review).toEqual({ value: expected });
    expect(facts.visibility).toEqual({ value: 'internal' });
    expect(asked[0].headers.authorization).toBe(`Bearer ${TOKEN}`);
    // Rulesets before protection
    expect(asked[1].path).toBe(RULES);
  });

  it('cannot tell what the token may not read', async () => {
    const hidden = await ask('github', {
      [REPO]: repository,
      [RULES]: { body: [] },
      [`${REPO}/${BRANCH}`]: PROTECTED,
    });
    expect(hidden.facts.review.cannotTell).toMatch(
      /does not show the protection of the branch/,
    );
    const forbidden = await ask('github', {
      [REPO]: repository,
      [RULES]: { status: 403, body: {} },
      [`${REPO}/${BRANCH}`]: { body: { protected: false } },
    });
    expect(forbidden.facts.review.cannotTell).toMatch(
      /does not let the token read the rules/,
    );
    const missing = await ask('github', {});
    expect(missing.facts.visibility.cannotTell).toBe(
      'github.test does not show the repository: it is not there, or the token may not read it.',
    );
    expect(missing.facts.review).toEqual(missing.facts.visibility);
    const older = await ask('github', { [REPO]: { body: { private: false } } });
    expect(older.facts.visibility).toEqual({ value: 'public' });
    expect(older.facts.review.cannotTell).toMatch(
      /does not name the default branch/,
    );
  });

  it('is an error when it breaks, without the token', async () => {
    const broken = await ask('github', {
      [REPO]: { status: 502, body: '<html>' },
    });
    expect(broken.facts.review.error).toBe(
      'github.test answered with status 502.',
    );
    const html = await ask('github', { [REPO]: { body: '<html>' } });
    expect(html.facts.visibility.error).toMatch(/not JSON/);
    const half = await ask('github', {
      [REPO]: repository,
      [RULES]: { status: 500 },
    });
    expect(half.facts.visibility.value).toBe('internal');
    expect(half.facts.review.error).toBe(
      'github.test answered with status 500.',
    );
    expect(
      JSON.stringify([broken, html, half].map(one => one.facts)),
    ).not.toContain(TOKEN);
  });
});

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

describe('GitLab', () => {
  it.each<[string, string, Record<string, HostReply>]>([
    [
      'nobody pushes, one approves',
      'yes',
      { protected_branches: branches([0]), approval_rules: approvals(1) },
    ],
    [
      'nobody approves',
      'no',
      { protected_branches: branches([0]), approval_rules: approvals(0) },
    ],
    [
      'the rule is of another branch',
      'no',
      {
        protected_branches: branches([0]),
        approval_rules: approvals(1, {
          protected_branches: [{ name: 'other' }],
        }),
      },
    ],
    [
      'developers push',
      'no',
      { protected_branches: branches([40, 30]), approval_rules: approvals(1) },
    ],
    ['not protected', 'no', { protected_branches: { body: [] } }],
  ])('%s: %s', async (_, expected, replies) => {
    const below = Object.entries(replies).map(([name, reply]) => [
      `${PROJECT}/${name}`,
      reply,
    ]);
    const { facts, asked } = await ask('gitlab', {
      [PROJECT]: project,
      ...Object.fromEntries(below),
    });
    expect(facts.review).toEqual({ value: expected });
    expect(facts.visibility).toEqual({ value: 'private' });
    expect(JSON.stringify(asked[0].headers)).toContain(TOKEN);
  });

  it('cannot tell what it does not show', async () => {
    const free = await ask('gitlab', {
      [PROJECT]: project,
      [`${PROJECT}/protected_branches`]: branches([0]),
    });
    expect(free.facts.review.cannotTell).toMatch(
      /does not show the approval rules/,
    );
    const pushed = await ask('gitlab', {
      [PROJECT]: project,
      [`${PROJECT}/protected_branches`]: branches([40]),
      [`${PROJECT}/approval_rules`]: approvals(1),
    });
    expect(pushed.facts.review.cannotTell).toMatch(
      /maintainers may push past them/,
    );
    const guest = await ask('gitlab', {
      [PROJECT]: { body: { default_branch: 'main' } },
      [`${PROJECT}/protected_branches`]: { status: 401 },
    });
    expect(guest.facts.visibility.cannotTell).toMatch(
      /does not say who may read/,
    );
    expect(guest.facts.review.cannotTell).toMatch(/status 401/);
    expect((await ask('gitlab', {})).facts.visibility.cannotTell).toMatch(
      /does not show the project/,
    );
  });
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

describe('rate limits', () => {
  const reset = String(NOW / 1000 + 1800);
  it.each<[string, number | undefined, HostReply]>([
    [
      'seconds to wait',
      NOW + 120_000,
      { status: 429, headers: { 'retry-after': '120' } },
    ],
    [
      'a date to wait for',
      NOW + 60_000,
      {
        status: 429,
        headers: { 'retry-after': new Date(NOW + 60_000).toUTCString() },
      },
    ],
    [
      'a reset of GitHub',
      NOW + 1_800_000,
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      },
    ],
    [
      'a reset of GitLab',
      NOW + 1_800_000,
      { status: 429, headers: { 'ratelimit-reset': reset } },
    ],
    [
      'only words',
      NOW + 300_000,
      {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit' },
      },
    ],
    [
      'no end',
      NOW + 86_400_000,
      { status: 429, headers: { 'retry-after': '999999999' } },
    ],
    [
      'a refusal that is none',
      undefined,
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '10' },
        body: { message: 'Resource not accessible' },
      },
    ],
  ])('%s', async (_, notBefore, reply) => {
    for (const [type, path] of [
      ['github', REPO],
      ['gitlab', PROJECT],
    ] as const) {
      const { facts } = await ask(type, { [path]: reply });
      expect(facts.notBefore).toBe(notBefore);
      expect(facts.visibility.error === undefined).toBe(
        notBefore === undefined,
      );
    }
  });
});
