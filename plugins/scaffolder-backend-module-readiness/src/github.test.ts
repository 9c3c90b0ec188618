// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { GithubTestHost } from './__testUtils__/GithubTestHost';
import { ADA, startPortal } from './__testUtils__/startPortal';
import { SHOP, SHOP_FILE, shopAt } from './__testUtils__/shop';
import { TestRepository } from './__testUtils__/TestRepository';

jest.setTimeout(60_000);

const FILE = 'services/shop/catalog-info.yaml';

async function start(files: Record<string, string> = { [FILE]: SHOP_FILE }) {
  const repository = new TestRepository(files);
  const host = new GithubTestHost(repository, 'acme/shop');
  host.tokens.set('integration', { login: 'backstage', mayPush: true });
  host.tokens.set('ada', { login: 'ada', mayPush: true });
  host.tokens.set('reader', { login: 'reader', mayPush: false });
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
        entityRef: SHOP,
        set: { 'readiness/data': 'pii' },
        none: ['messaging'],
        suggestedBy: { 'readiness/data': 'resource:default/shop-db' },
      },
      { secrets: { USER_OAUTH_TOKEN: 'ada' } },
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
      SHOP_FILE.replace(
        'wiki.example.com/load"\n',
        'wiki.example.com/load"\n    "readiness/data": "pii"\n    "readiness/none": "messaging"\n',
      ),
    );
    expect(repository.read('main', FILE)).toBe(SHOP_FILE);
    expect(new Set(host.requests.map(({ token }) => token))).toEqual(
      new Set(['ada']),
    );
    expect(evaluations.map(({ caller }) => caller)).toEqual([ADA, ADA]);
    expect(result.log).not.toContain('"token":"ada"');
  });
});
