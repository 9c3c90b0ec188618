// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  Proposal,
  ProposalRequest,
} from 'backstage-plugin-readiness-common';
// The whole way goes through both.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import readinessPlugin from 'backstage-plugin-readiness-backend';
import request from 'supertest';
import { GithubTestHost } from './__testUtils__/GithubTestHost';
import { answered, SHOP_FILE, shopAt } from './__testUtils__/shop';
import { ADA, shippedTemplate, startPortal } from './__testUtils__/startPortal';
import { TestRepository } from './__testUtils__/TestRepository';

jest.setTimeout(60_000);

const FILE = 'catalog-info.yaml';
const PATH = '/api/readiness/services/component/default/shop/proposals';
const BOB = 'user:default/bob';
const DATA: ProposalRequest = { set: { 'readiness/data': 'pii' } };

async function start(given: { hasTemplate?: boolean } = {}) {
  const repository = new TestRepository({ [FILE]: SHOP_FILE });
  const host = new GithubTestHost(repository, 'acme/shop');
  host.tokens.set('integration', { login: 'backstage', mayPush: true });
  host.tokens.set('tok-ada', { login: 'ada', mayPush: true });
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
    readiness: readinessPlugin,
    ...(given.hasTemplate === false && {
      template: {
        ...shippedTemplate,
        metadata: { ...shippedTemplate.metadata, name: 'another' },
      },
    }),
  });
  const list = async (user = BOB): Promise<Proposal[]> => {
    const { body } = await request(portal.server)
      .get(PATH)
      .set('Authorization', mockCredentials.user.header(user));
    return body.items;
  };
  return {
    repository,
    host,
    ...portal,
    list,
    async propose(body: object, user = ADA) {
      const response = await request(portal.server)
        .post(PATH)
        .set('Authorization', mockCredentials.user.header(user))
        .send(body);
      return response.body;
    },
    /** Waits for the newest one to end. */
    async ended(): Promise<Proposal> {
      for (;;) {
        const [proposal] = await list();
        if (proposal.state !== 'running') {
          return proposal;
        }
        await new Promise(done => setTimeout(done, 50));
      }
    },
    async stopAll() {
      await portal.stop();
      await host.stop();
    },
  };
}

describe('answers of the readiness backend', () => {
  let running: Awaited<ReturnType<typeof start>> | undefined;

  afterEach(async () => {
    await running?.stopAll();
    running = undefined;
  });

  it('become a pull request of the user, which everybody sees', async () => {
    running = await start();
    const { repository, host, propose, ended, list } = running;
    const { outcome, change, proposal } = await propose({
      ...DATA,
      suggestedBy: { 'readiness/data': 'resource:default/shop-db' },
      token: 'tok-ada',
    });
    expect({ outcome, change, proposal }).toMatchObject({
      outcome: 'started',
      change: {
        path: FILE,
        host: host.host,
        branch: 'readiness-shop',
        targetBranch: 'main',
        editUrl: `${host.baseUrl}/acme/shop/edit/main/${FILE}`,
      },
      proposal: { state: 'running', checks: ['data'], proposedBy: ADA },
    });
    expect(await ended()).toMatchObject({
      id: proposal.id,
      state: 'open',
      url: `${host.baseUrl}/acme/shop/pull/1`,
      number: 1,
      branch: 'readiness-shop',
    });
    expect(repository.requests).toMatchObject([
      {
        author: 'ada',
        body: expect.stringContaining('`resource:default/shop-db`'),
      },
    ]);
    expect(repository.requests[0].body).toMatch(/The verdict (stays|changes)/);
    expect(repository.read('readiness-shop', FILE)).toBe(
      answered('readiness/data: "pii"'),
    );
    expect(JSON.stringify(await list())).not.toContain('tok-ada');
  });

  it('of a second person join the open request, but not while the first is at it', async () => {
    running = await start();
    const { repository, host, propose, ended } = running;
    let goOn = () => {};
    const held = new Promise<void>(done => {
      goOn = done;
    });
    host.hold = ({ method }) => (method === 'POST' ? held : undefined);
    expect((await propose(DATA)).outcome).toBe('started');
    expect(await propose({ none: ['email'] }, BOB)).toMatchObject({
      outcome: 'refused',
      refusal: {
        code: 'running',
        message: expect.stringContaining('Try again in a minute'),
      },
    });
    goOn();
    await ended();
    const { change, outcome } = await propose({ none: ['email'] }, BOB);
    expect(outcome).toBe('started');
    expect(change.updates).toMatchObject({ number: 1 });
    await ended();
    expect(repository.requests).toHaveLength(1);
    const text = repository.read('readiness-shop', FILE)!;
    expect(text).toContain('readiness/data: "pii"');
    expect(text).toContain('readiness/none: "email"');
  });

  it('say in plain words why a task failed, and what to do when there is no template', async () => {
    running = await start();
    const { host, propose, ended } = running;
    host.interfere = ({ method }) =>
      method === 'POST'
        ? { status: 403, json: { message: 'Resource not accessible' } }
        : undefined;
    await propose(DATA);
    // GraphQL is asked with POST too, but later.
    expect(await ended()).toMatchObject({
      state: 'failed',
      message: expect.stringContaining(
        'does not let this token write to the repository',
      ),
      steps: expect.arrayContaining([
        { name: 'Add the answers to the catalog file', status: 'completed' },
        { name: 'Open or update the pull request', status: 'failed' },
      ]),
    });
    host.interfere = () => undefined;
    expect((await propose(DATA)).outcome).toBe('started');
    await ended();
    await running.stopAll();

    running = await start({ hasTemplate: false });
    expect(await running.propose(DATA)).toMatchObject({
      outcome: 'manual',
      manualReason: expect.stringContaining(
        'no Scaffolder with the template template:default/readiness-answer',
      ),
      change: { diff: expect.stringContaining('+    readiness/data: "pii"') },
    });
    expect(await running.list()).toEqual([]);
  });

  it.each([
    [{ status: 401 }, 'unauthorized'],
    [{ status: 429 }, 'rate-limited'],
    [{ status: 503, text: '<html></html>' }, 'host-failed'],
  ])(
    'are refused before anything starts when the host answers %j',
    async (reply, code) => {
      running = await start();
      const { host, propose, list } = running;
      host.interfere = () => reply;
      expect(await propose(DATA)).toMatchObject({
        outcome: 'refused',
        refusal: { code },
      });
      expect(await list()).toEqual([]);
    },
  );
});
