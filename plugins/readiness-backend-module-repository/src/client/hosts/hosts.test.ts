// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HostReply } from '../../testing/startHost';
import { ask, NOW, TOKEN } from './__testUtils__/ask';

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
