// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { GitlabTestHost } from './__testUtils__/GitlabTestHost';
import { startPortal } from './__testUtils__/startPortal';
import { answered, SHOP, SHOP_FILE, shopAt } from './__testUtils__/shop';
import { TestRepository } from './__testUtils__/TestRepository';

jest.setTimeout(60_000);

const PROJECT = 'acme/sub/shop';
const FILE = 'catalog-info.yaml';
const DATA = { entityRef: SHOP, set: { 'readiness/data': 'pii' } };
const LOAD = {
  entityRef: SHOP,
  set: { 'readiness/capacity': '400 requests/s' },
};

async function start() {
  const repository = new TestRepository({ [FILE]: SHOP_FILE });
  const host = new GitlabTestHost(repository, PROJECT);
  host.tokens.set('integration', { login: 'backstage', mayPush: true });
  host.tokens.set('tok-ada', { login: 'ada', mayPush: true });
  host.tokens.set('tok-reader', { login: 'reader', mayPush: false });
  await host.start();
  const portal = await startPortal({
    entities: [shopAt(`url:${host.baseUrl}/${PROJECT}/-/blob/main/${FILE}`)],
    integrations: {
      gitlab: [
        {
          host: host.host,
          baseUrl: host.baseUrl,
          apiBaseUrl: `${host.baseUrl}/api/v4`,
          token: 'integration',
        },
      ],
    },
  });
  return {
    repository,
    host,
    ...portal,
    async stopAll() {
      await portal.stop();
      await host.stop();
    },
  };
}

describe('the template on GitLab', () => {
  let running: Awaited<ReturnType<typeof start>> | undefined;

  afterEach(async () => {
    await running?.stopAll();
    running = undefined;
  });

  it('opens a merge request with the answers and nothing else, as the user', async () => {
    running = await start();
    const { repository, host, handIn } = running;
    const result = await handIn(DATA, {
      secrets: { USER_OAUTH_TOKEN: 'tok-ada' },
    });
    expect(result).toMatchObject({
      status: 'completed',
      output: {
        requestUrl: `${host.baseUrl}/${PROJECT}/-/merge_requests/1`,
        branchName: 'readiness-shop',
      },
    });
    expect(repository.requests).toMatchObject([
      {
        head: 'readiness-shop',
        base: 'main',
        title: 'Readiness answers for shop',
        author: 'ada',
        body: expect.stringContaining('- `readiness/data`: `pii` (new).'),
      },
    ]);
    expect(repository.changedFiles('main', 'readiness-shop')).toEqual([FILE]);
    expect(repository.read('readiness-shop', FILE)).toBe(
      answered('readiness/data: "pii"'),
    );
    expect(new Set(host.requests.map(({ token }) => token))).toEqual(
      new Set(['tok-ada']),
    );
  });

  it('adds a second hand-in to the open request, and describes it anew', async () => {
    running = await start();
    const { repository, host, handIn } = running;
    await handIn(DATA);
    const second = await handIn(LOAD);
    expect(second).toMatchObject({
      status: 'completed',
      output: {
        requestUrl: `${host.baseUrl}/${PROJECT}/-/merge_requests/1`,
        requestNumber: 1,
      },
      steps: { gitlabCommit: 'completed', gitlabDescribe: 'completed' },
    });
    expect(repository.requests).toMatchObject([
      {
        author: 'backstage',
        body: expect.stringMatching(/readiness\/data[^]*readiness\/capacity/),
      },
    ]);
    expect(repository.read('readiness-shop', FILE)).toBe(
      answered('readiness/data: "pii"', 'readiness/capacity: "400 requests/s"'),
    );

    const before = host.writes().length;
    const third = await handIn(LOAD);
    expect(third.output.requestNumber).toBe(1);
    // It has the answers; its text is written again, in case an earlier task died before that.
    expect(host.writes().slice(before)).toEqual([
      expect.stringMatching(/^PUT .*merge_requests\/1$/),
    ]);
  });

  it('describes the open request anew after a task that died just before that', async () => {
    running = await start();
    const { repository, handIn, host } = running;
    await handIn(DATA);
    host.interfere = ({ method }) =>
      method === 'PUT' ? { status: 502, text: '<html></html>' } : undefined;
    expect((await handIn(LOAD)).status).toBe('failed');
    expect(repository.requests[0].body).not.toContain('`readiness/capacity`');
    host.interfere = () => undefined;
    expect((await handIn(LOAD)).status).toBe('completed');
    expect(repository.requests).toHaveLength(1);
    expect(repository.requests[0].body).toContain('`readiness/capacity`');
  });

  it('leaves an open request alone that somebody else wrote to, and links to it', async () => {
    running = await start();
    const { repository, host, handIn } = running;
    await handIn(DATA);
    repository.push('readiness-shop', { 'main.go': 'x' });
    const { output } = await handIn(LOAD);
    expect(output.branchName).toBe('readiness-shop-2');
    expect(repository.read('readiness-shop', 'main.go')).toBe('x');
    expect(repository.requests[1].body).toContain(
      `${host.baseUrl}/${PROJECT}/-/merge_requests/1`,
    );
  });

  it.each([
    ['the branch', '/repository/commits', true],
    ['the commit', '/merge_requests', false],
  ])(
    'leaves one request after a task that died after %s, and was run again',
    async (_what, path, hasCommit) => {
      running = await start();
      const { repository, host, handIn } = running;
      host.interfere = request =>
        request.method === 'POST' && request.path.endsWith(path)
          ? { status: 400, json: { message: 'died' } }
          : undefined;
      expect((await handIn(DATA)).status).toBe('failed');
      expect(repository.branches.has('readiness-shop')).toBe(true);
      host.interfere = () => undefined;
      const again = await handIn(DATA);
      expect(again.status).toBe('completed');
      expect(again.steps.gitlabCommit).toBe(
        hasCommit ? 'completed' : 'skipped',
      );
      expect(repository.requests).toHaveLength(1);
      expect(repository.read('readiness-shop', FILE)).toBe(
        answered('readiness/data: "pii"'),
      );
      expect([...repository.branches.keys()]).toEqual([
        'main',
        'readiness-shop',
      ]);
    },
  );

  it('does not overwrite the branch of somebody who was faster by a moment', async () => {
    running = await start();
    const { repository, host, handIn } = running;
    const theirs = answered('readiness/license: "MIT"');
    let lookedFor = 0;
    host.interfere = ({ method, path }) => {
      if (method === 'GET' && path.endsWith('/branches/readiness-shop')) {
        lookedFor += 1;
        if (lookedFor === 2) {
          const { sha } = repository.resolve('main')!;
          repository.branches.set('readiness-shop', sha);
          repository.push('readiness-shop', { [FILE]: theirs });
        }
      }
      return undefined;
    };
    const { status, error } = await handIn(DATA);
    expect(status).toBe('failed');
    expect(error).toContain('the branch already exists');
    expect(repository.read('readiness-shop', FILE)).toBe(theirs);
  });

  it('takes the next name when its branch is protected, and fails in words when none may be made', async () => {
    running = await start();
    const { repository, handIn } = running;
    repository.branches.set('readiness-shop', repository.resolve('main')!.sha);
    repository.protectedBranches.add('readiness-shop');
    expect((await handIn(DATA)).output.branchName).toBe('readiness-shop-2');

    repository.protectedBranches.add('readiness-shop-3');
    repository.push('readiness-shop-2', { other: 'x' });
    const { status, error } = await handIn(LOAD);
    expect(status).toBe('failed');
    expect(error).toContain('The branch creation failed');
  });

  it.each([
    ['tok-reader', 'may not write to'],
    ['tok-gone', '(401): it is expired'],
  ])('refuses the token %s before anything is written', async (token, why) => {
    running = await start();
    const { host, handIn } = running;
    const { error } = await handIn(DATA, {
      secrets: { USER_OAUTH_TOKEN: token },
    });
    expect(error).toContain(why);
    expect(host.writes()).toEqual([]);
  });

  it.each([
    [{ status: 500 }, 'answered with an error (500)'],
    [{ status: 429 }, 'has had too many requests (429)'],
    [
      { status: 502, text: '<html><body>Bad gateway</body></html>' },
      'answered with a web page (502)',
    ],
  ])(
    'says in plain words what is wrong when the host answers %j',
    async (reply, why) => {
      running = await start();
      const { host, handIn } = running;
      host.interfere = () => reply;
      expect((await handIn(DATA)).error).toContain(why);
      expect(host.writes()).toEqual([]);
    },
  );
});
