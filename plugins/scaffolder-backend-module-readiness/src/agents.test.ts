// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { AddressInfo } from 'node:net';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mockCredentials } from '@backstage/backend-test-utils';
// The whole way goes through all of them.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import readinessPlugin from 'backstage-plugin-readiness-backend';
import { GithubTestHost } from './__testUtils__/GithubTestHost';
import { answered, SHOP, SHOP_FILE, shopAt } from './__testUtils__/shop';
import { ADA, startPortal } from './__testUtils__/startPortal';
import { TestRepository } from './__testUtils__/TestRepository';

jest.setTimeout(90_000);

const FILE = 'catalog-info.yaml';

async function start() {
  const repository = new TestRepository({ [FILE]: SHOP_FILE });
  const host = new GithubTestHost(repository, 'acme/shop');
  host.tokens.set('integration', { login: 'backstage', mayPush: true });
  await host.start();
  const portal = await startPortal({
    entities: [shopAt(`url:${host.baseUrl}/acme/shop/blob/main/${FILE}`)],
    integrations: {
      github: [
        {
          host: host.host,
          apiBaseUrl: `${host.baseUrl}/api/v3`,
          token: 'integration',
        },
      ],
    },
    config: {
      backend: { actions: { pluginSources: ['readiness'] } },
      readiness: {
        schedule: {
          frequency: { hours: 1 },
          timeout: { minutes: 1 },
          initialDelay: { seconds: 0 },
        },
      },
    },
    features: [mcpPlugin, schedulerServiceFactory],
    readiness: readinessPlugin,
  });
  const { port } = portal.server.address() as AddressInfo;
  const clients: Client[] = [];
  return {
    repository,
    host,
    /** Connects as agents do, with the token of whoever signed in. */
    async connect(authorization: string) {
      const client = new Client({ name: 'scripted-agent', version: '1.0.0' });
      await client.connect(
        new StreamableHTTPClientTransport(
          new URL(`http://localhost:${port}/api/mcp-actions/v1`),
          { requestInit: { headers: { Authorization: authorization } } },
        ),
      );
      clients.push(client);
      return {
        tools: async () => (await client.listTools()).tools,
        call: async (name: string, input: Record<string, unknown>) => {
          const { structuredContent, content, isError } =
            (await client.callTool({
              name: `readiness.${name}`,
              arguments: input,
            })) as any;
          if (isError) {
            throw new Error(content[0].text);
          }
          return structuredContent;
        },
      };
    },
    async stop() {
      for (const client of clients) {
        await client.close();
      }
      await portal.stop();
      await host.stop();
    },
  };
}

describe('an agent that speaks MCP', () => {
  let running: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    running = await start();
  });

  afterAll(async () => {
    await running.stop();
  });

  it('goes from the list to an open pull request, as the user who signed in', async () => {
    const { repository, host } = running;
    const { tools, call } = await running.connect(
      mockCredentials.user.header(ADA),
    );
    expect(
      (await tools()).map(({ name, annotations }) => [
        name,
        annotations?.readOnlyHint,
      ]),
    ).toEqual([
      ['readiness.list-services', true],
      ['readiness.get-service', true],
      ['readiness.explain-check', true],
      ['readiness.next-question', true],
      ['readiness.evaluate-draft', true],
      ['readiness.propose-answers', false],
    ]);

    let list = await call('list-services', {});
    while (list.totalItems === 0) {
      list = await call('list-services', {});
    }
    expect(list.services).toMatchObject([
      { entityRef: SHOP, verdict: 'notReady' },
    ]);

    // A scripted human knows two answers, and postpones the other questions.
    const known: Record<string, string> = {
      data: 'pii',
      messaging: 'none',
    };
    const answers: { check: string; value: string }[] = [];
    const skip: string[] = [];
    for (;;) {
      const { done, question } = await call('next-question', {
        entityRef: SHOP,
        answers,
        skip,
      });
      if (done) {
        break;
      }
      const value = known[question.check];
      if (value === undefined) {
        skip.push(question.check);
      } else {
        answers.push({ check: question.check, value });
      }
    }
    expect(answers.map(({ check }) => check).sort()).toEqual([
      'data',
      'messaging',
    ]);
    expect(skip.length).toBeGreaterThan(20);

    const evaluated = await call('evaluate-draft', {
      entityRef: SHOP,
      answers,
    });
    expect(evaluated).toMatchObject({ verdictNow: 'notReady', mistakes: [] });
    expect(
      evaluated.changes.map(({ check }: { check: string }) => check),
    ).toEqual(expect.arrayContaining(['data', 'messaging']));
    expect(repository.requests).toEqual([]);

    const handedIn = await call('propose-answers', {
      entityRef: SHOP,
      reason: 'Asked for by the shop team before its launch',
      answers: [
        {
          check: 'data',
          value: 'pii',
          source: { kind: 'code', file: 'shop/models.py', line: 12 },
        },
        { check: 'messaging', value: 'none', source: { kind: 'person' } },
      ],
    });
    expect(handedIn).toMatchObject({ outcome: 'started', path: FILE });

    let [handIn] = (await call('get-service', { entityRef: SHOP })).handIns;
    while (handIn.state === 'running') {
      [handIn] = (await call('get-service', { entityRef: SHOP })).handIns;
    }
    expect(handIn).toMatchObject({
      state: 'open',
      proposedBy: ADA,
      url: `${host.baseUrl}/acme/shop/pull/1`,
    });
    const [request] = repository.requests;
    expect(request.body).toContain('handed in by `user:default/ada`');
    expect(request.body).toContain(
      'Reason: `Asked for by the shop team before its launch`',
    );
    expect(request.body).toContain(
      'Suggested by `an agent, by shop/models.py line 12`.',
    );
    expect(request.body).toContain(
      'Suggested by `messaging: an agent, told by a person`.',
    );
    expect(repository.read('readiness-shop', FILE)).toBe(
      answered('readiness/data: "pii"', 'readiness/none: "messaging"'),
    );
  });

  it('is told in words what is wrong, and gets nowhere without a user', async () => {
    const { call } = await running.connect(mockCredentials.user.header(ADA));
    await expect(
      call('propose-answers', { entityRef: SHOP, answers: [] }),
    ).rejects.toThrow(/InputError: .*reason/s);
    await expect(
      call('get-service', { entityRef: 'component:default/missing' }),
    ).rejects.toThrow(
      'NotFoundError: There is no component:default/missing in the catalog',
    );
    const service = await running.connect(mockCredentials.service.header());
    await expect(
      service.call('propose-answers', {
        entityRef: SHOP,
        reason: 'A pipeline would like to be ready',
        answers: [
          { check: 'email', value: 'none', source: { kind: 'person' } },
        ],
      }),
    ).rejects.toThrow('NotAllowedError: Answers are handed in as a user');
    for (const authorization of [
      mockCredentials.none.header(),
      'Bearer nonsense',
    ]) {
      await expect(
        running
          .connect(authorization)
          .then(({ call: ask }) => ask('list-services', {})),
      ).rejects.toThrow();
    }
    expect(running.repository.requests).toHaveLength(1);
  });
});
