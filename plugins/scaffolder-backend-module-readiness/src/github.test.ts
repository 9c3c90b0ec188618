// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { JsonObject } from '@backstage/types';
import { GithubTestHost } from './__testUtils__/GithubTestHost';
import { ADA, startPortal } from './__testUtils__/startPortal';
import { answered, SHOP, SHOP_FILE, shopAt } from './__testUtils__/shop';
import { TestRepository } from './__testUtils__/TestRepository';

jest.setTimeout(60_000);

const FILE = 'services/shop/catalog-info.yaml';

async function start(
  files: Record<string, string> = { [FILE]: SHOP_FILE },
  config: JsonObject = {},
) {
  const repository = new TestRepository(files);
  const host = new GithubTestHost(repository, 'acme/shop');
  host.tokens.set('integration', { login: 'backstage', mayPush: true });
  host.tokens.set('tok-ada', { login: 'ada', mayPush: true });
  host.tokens.set('tok-reader', { login: 'reader', mayPush: false });
  await host.start();
  const portal = await startPortal({
    entities: [
      shopAt(`url:${host.baseUrl}/acme/shop/blob/main/${FILE}`, files[FILE]),
    ],
    integrations: {
      github: [
        {
          host: host.host,
          apiBaseUrl: `${host.baseUrl}/api/v3`,
          token: 'integration',
        },
      ],
    },
    config,
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

const DATA = { entityRef: SHOP, set: { 'readiness/data': 'pii' } };
const LOAD = {
  entityRef: SHOP,
  set: { 'readiness/capacity': '400 requests/s' },
};

describe('the template on GitHub', () => {
  let running: Awaited<ReturnType<typeof start>> | undefined;

  afterEach(async () => {
    await running?.stopAll();
    running = undefined;
  });

  it('opens a pull request with the answers and nothing else, as the user', async () => {
    running = await start();
    const { repository, host, handIn, evaluations } = running;
    const result = await handIn(
      {
        ...DATA,
        none: ['messaging'],
        suggestedBy: { 'readiness/data': 'resource:default/shop-db' },
      },
      { secrets: { USER_OAUTH_TOKEN: 'tok-ada' } },
    );
    expect(result).toMatchObject({
      status: 'completed',
      output: {
        requestUrl: `${host.baseUrl}/acme/shop/pull/1`,
        requestNumber: 1,
        branchName: 'readiness-shop',
      },
    });
    expect(repository.requests).toEqual([
      {
        number: 1,
        head: 'readiness-shop',
        base: 'main',
        title: 'Readiness answers for shop',
        body: expect.any(String),
        state: 'open',
        author: 'ada',
      },
    ]);
    expect(repository.requests[0].body).toMatchInlineSnapshot(`
      "Answers of \`component:default/shop\` to the readiness checklist, handed in by \`user:default/ada\`.

      **The verdict changes from not ready to ready.**

      - \`readiness/data\`: \`pii\` (new). Suggested by \`resource:default/shop-db\`.
      - \`readiness/none\`: \`messaging\` (new).

      Observations may verify or contradict these answers later; the Readiness tab of the entity shows it."
    `);
    expect(repository.changedFiles('main', 'readiness-shop')).toEqual([FILE]);
    expect(repository.read('readiness-shop', FILE)).toBe(
      answered('readiness/data: "pii"', 'readiness/none: "messaging"'),
    );
    expect(repository.read('main', FILE)).toBe(SHOP_FILE);
    expect(new Set(host.requests.map(({ token }) => token))).toEqual(
      new Set(['tok-ada']),
    );
    expect(evaluations).toMatchObject([
      { caller: ADA, withStored: true },
      { caller: ADA, withStored: true },
    ]);
  });

  it("uses the integration's token when the user has none, and hands in all the same when no verdict can be had", async () => {
    running = await start();
    const { repository, host, handIn, state } = running;
    state.readinessIsDown = true;
    const { status } = await handIn(DATA);
    expect(status).toBe('completed');
    expect(repository.requests[0]).toMatchObject({
      author: 'backstage',
      body: expect.stringContaining('The verdict could not be worked out.'),
    });
    expect(host.requests.every(({ token }) => token === 'integration')).toBe(
      true,
    );
  });

  it('adds a second hand-in to the open request, and keeps what that has', async () => {
    running = await start();
    const { repository, handIn } = running;
    await handIn(DATA);
    repository.push('main', { 'README.md': 'changed elsewhere' });
    const second = await handIn({
      ...LOAD,
      remove: ['readiness/load-test'],
    });
    expect(second.output.requestNumber).toBe(1);
    expect(repository.requests).toHaveLength(1);
    expect(repository.requests[0].body).toContain('`readiness/capacity`: ');
    expect(repository.requests[0].body).toContain('`readiness/data`: `pii`');
    expect(repository.requests[0].body).toContain(
      '`readiness/load-test` goes (was ',
    );
    expect(repository.read('readiness-shop', FILE)).toBe(
      answered(
        'readiness/data: "pii"',
        'readiness/capacity: "400 requests/s"',
      ).replace(/ *readiness\/load-test.*\n/, ''),
    );
  });

  it('writes nothing when the open request has the same answers already', async () => {
    running = await start();
    const { handIn, host } = running;
    await handIn(DATA);
    const before = host.writes().length;
    const { output, status, steps } = await handIn(DATA);
    expect(status).toBe('completed');
    expect(output.requestNumber).toBe(1);
    expect(steps.github).toBe('skipped');
    expect(host.writes()).toHaveLength(before);
  });

  it.each([
    ['another file', { 'src/main.ts': 'x' }, (text: string) => text],
    ['a comment in the file', {}, (text: string) => `# by a reviewer\n${text}`],
  ])(
    'leaves an open request alone that somebody wrote %s to, and links to it',
    async (_what, files, change) => {
      running = await start();
      const { repository, handIn, host } = running;
      await handIn(DATA);
      repository.push('readiness-shop', {
        [FILE]: change(repository.read('readiness-shop', FILE)!),
        ...files,
      });
      const head = repository.branches.get('readiness-shop');
      const { output } = await handIn(LOAD);
      expect(output).toMatchObject({
        requestNumber: 2,
        branchName: 'readiness-shop-2',
      });
      expect(repository.branches.get('readiness-shop')).toBe(head);
      expect(repository.requests[1].body).toContain(
        `Also open for the same entity: ${host.baseUrl}/acme/shop/pull/1`,
      );
      expect(repository.read('readiness-shop-2', FILE)).toBe(
        answered('readiness/capacity: "400 requests/s"'),
      );
    },
  );

  it('adds answers to a file that was changed elsewhere after it was seen', async () => {
    running = await start();
    const { repository, handIn } = running;
    const newer = `# newer\n${answered('readiness/license: "MIT"')}`;
    repository.push('main', { [FILE]: newer });
    const { status } = await handIn({
      ...DATA,
      seen: { digest: 'of-another-text', values: { data: null } },
    });
    expect(status).toBe('completed');
    expect(repository.read('readiness-shop', FILE)).toBe(
      newer.replace('"MIT"\n', '"MIT"\n    readiness/data: "pii"\n'),
    );
    expect(repository.requests[0].body).toContain(
      'The file had been changed meanwhile',
    );
  });

  it.each(['in the file', 'in the open request'])(
    'refuses with the difference when somebody changed the same answer %s',
    async where => {
      running = await start();
      const { repository, handIn, host } = running;
      if (where === 'in the file') {
        repository.push('main', { [FILE]: answered('readiness/data: none') });
      } else {
        await handIn({ entityRef: SHOP, set: { 'readiness/data': 'none' } });
      }
      const before = host.writes().length;
      const { status, error } = await handIn({
        ...DATA,
        seen: { digest: 'of-another-text', values: { data: null } },
      });
      expect(status).toBe('failed');
      expect(error).toContain(
        'data was nothing when you saw it, is "none" now, and you want "pii"',
      );
      expect(host.writes()).toHaveLength(before);
    },
  );

  it('takes the next name when its branch is protected', async () => {
    running = await start();
    const { repository, handIn } = running;
    repository.branches.set('readiness-shop', repository.resolve('main')!.sha);
    repository.protectedBranches.add('readiness-shop');
    const { output } = await handIn(DATA);
    expect(output.branchName).toBe('readiness-shop-2');
  });

  it('leaves one request after a task that died before it, and was run again', async () => {
    running = await start();
    const { repository, handIn, host } = running;
    host.interfere = ({ method, path }) =>
      method === 'POST' && path.endsWith('/pulls')
        ? { status: 422, json: { message: 'died' } }
        : undefined;
    expect((await handIn(DATA)).status).toBe('failed');
    expect(repository.branches.has('readiness-shop')).toBe(true);
    host.interfere = () => undefined;
    expect((await handIn(DATA)).status).toBe('completed');
    expect(repository.requests).toHaveLength(1);
    expect([...repository.branches.keys()]).toEqual(['main', 'readiness-shop']);
  });

  it('does not overwrite the request of somebody who was faster by a moment', async () => {
    running = await start();
    const { repository, handIn, host } = running;
    let isOther = false;
    host.interfere = ({ method, path }) => {
      // The other one hands in after this one has looked for branches.
      if (method === 'POST' && path.endsWith('/git/blobs') && !isOther) {
        isOther = true;
        repository.branches.set(
          'readiness-shop',
          repository.resolve('main')!.sha,
        );
        repository.push('readiness-shop', {
          [FILE]: answered('readiness/license: "MIT"'),
        });
        repository.addRequest({
          head: 'readiness-shop',
          base: 'main',
          title: 'Readiness answers for shop',
          body: '',
          author: 'bob',
        });
      }
      return undefined;
    };
    const { status, error } = await handIn(DATA);
    expect(status).toBe('failed');
    expect(error).toContain('Pull request already exists');
    expect(repository.read('readiness-shop', FILE)).toBe(
      answered('readiness/license: "MIT"'),
    );
    expect((await handIn(DATA)).status).toBe('completed');
    expect(repository.requests).toHaveLength(1);
    expect(repository.read('readiness-shop', FILE)).toBe(
      answered('readiness/license: "MIT"', 'readiness/data: "pii"'),
    );
  });

  it.each([
    ['without rights', 'tok-reader', 'may not write to'],
    ['that is expired or of another host', 'tok-old', '(401): it is expired'],
  ])(
    'refuses a token %s before anything is written',
    async (_what, token, why) => {
      running = await start();
      const { handIn, host } = running;
      const { status, error } = await handIn(DATA, {
        secrets: { USER_OAUTH_TOKEN: token },
      });
      expect(status).toBe('failed');
      expect(error).toContain(why);
      expect(host.writes()).toEqual([]);
    },
  );

  it.each([
    [{ status: 500 }, 'answered with an error (500)'],
    [
      { status: 429, headers: { 'retry-after': '30' } },
      'has had too many requests (429), and asks to wait 30 seconds',
    ],
    [
      { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      'has had too many requests (403)',
    ],
    [
      {
        status: 200,
        text: '<!DOCTYPE html><title>Sign in</title>',
        headers: { 'content-type': 'text/html' },
      },
      'answered with a web page (200)',
    ],
    [{ status: 200, text: '{' }, 'answered with something that is not JSON'],
    [
      { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
      'answered with an error (302)',
    ],
    ['large' as const, 'is larger than 4.5 MB'],
    ['hang-up' as const, 'cannot be reached'],
  ])(
    'says in plain words what is wrong when the host answers %j',
    async (reply, why) => {
      running = await start();
      const { handIn, host } = running;
      host.interfere = () =>
        reply === 'large' ? { text: '#'.repeat(5_000_000) } : reply;
      const { status, error } = await handIn(DATA);
      expect(status).toBe('failed');
      expect(error).toContain(why);
      expect(host.writes()).toEqual([]);
    },
  );

  it.each([
    [SHOP_FILE.replace('name: shop', 'name: other'), 'is not in the file'],
    [
      `# ${'x'.repeat(1_000_001)}\n${SHOP_FILE}`,
      'larger than what people edit',
    ],
    [`# Code generated by make. DO NOT EDIT.\n${SHOP_FILE}`, 'a tool writes'],
    [SHOP_FILE.replace('production', '{{ .Stage }}'), 'template'],
    [`${SHOP_FILE}\u0000`, 'UTF-8'],
    [SHOP_FILE.replace('spec:', 'spec: ['), 'broken'],
  ])(
    'refuses a file that cannot be edited safely (%#), with the reason',
    async (text, why) => {
      running = await start();
      const { repository, handIn, host } = running;
      repository.push('main', { [FILE]: text });
      const { status, error } = await handIn(DATA);
      expect(status).toBe('failed');
      expect(error.toLowerCase()).toContain(why.toLowerCase());
      expect(host.writes()).toEqual([]);
    },
  );

  it('writes whatever people answer as text, and does not run it anywhere', async () => {
    running = await start();
    const { repository, handIn } = running;
    const value =
      '<script>alert(1)</script> ${{ secrets.USER_OAUTH_TOKEN }} {{ 7*7 }} `x` @all';
    const { status } = await handIn(
      { entityRef: SHOP, set: { 'readiness/purpose': value } },
      { secrets: { USER_OAUTH_TOKEN: 'tok-ada' } },
    );
    expect(status).toBe('completed');
    const { body } = repository.requests[0];
    expect(body).toContain(`\`\`${value}\`\``);
    expect(body).not.toContain('tok-ada');
    expect(shopAt('', repository.read('readiness-shop', FILE)!)).toMatchObject({
      metadata: { annotations: { 'readiness/purpose': value } },
    });
  });

  it('refuses a password in an answer, without repeating it', async () => {
    running = await start();
    const { handIn, host } = running;
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const { status, error } = await handIn({
      entityRef: SHOP,
      set: { 'readiness/purpose': `use ${secret}` },
    });
    expect(status).toBe('failed');
    expect(error).toContain('looks like a password or a key');
    expect(error).not.toContain(secret);
    expect(host.writes()).toEqual([]);
  });

  it('refuses an archived repository, and answers that are there already', async () => {
    running = await start();
    const { repository, handIn } = running;
    repository.isArchived = true;
    expect((await handIn(DATA)).error).toContain('is archived');
    repository.isArchived = false;
    repository.push('main', { [FILE]: answered('readiness/data: "pii"') });
    expect((await handIn(DATA)).error).toContain('has these answers already');
  });

  it('refuses to use the token of the integration where users must sign in', async () => {
    running = await start(undefined, {
      scaffolder: { requireScmUserCredentials: true },
    });
    const { handIn, host } = running;
    expect((await handIn(DATA)).error).toContain('Nobody is signed in to');
    expect(host.writes()).toEqual([]);
    const { status } = await handIn(DATA, {
      secrets: { USER_OAUTH_TOKEN: 'tok-ada' },
    });
    expect(status).toBe('completed');
  });

  it('shows the change in a dry run, and writes nothing', async () => {
    running = await start();
    const { dryRun, host } = running;
    const { output, directoryContents } = await dryRun(DATA);
    expect(output.text[0].content).toContain('+    readiness/data: "pii"');
    expect(directoryContents.map(({ path }: { path: string }) => path)).toEqual(
      [FILE],
    );
    expect(host.writes()).toEqual([]);
  });
});
