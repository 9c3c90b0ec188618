// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { readRequestState } from 'backstage-plugin-readiness-node/proposal';
import { GithubTestHost } from './__testUtils__/GithubTestHost';
import { GitlabTestHost } from './__testUtils__/GitlabTestHost';
import { TestRepository } from './__testUtils__/TestRepository';

describe.each([
  ['github', GithubTestHost, 'api/v3'],
  ['gitlab', GitlabTestHost, 'api/v4'],
] as const)('the state of a request on %s', (type, Host, api) => {
  it('is open, merged or closed, or not known', async () => {
    const repository = new TestRepository({});
    const host = new Host(repository, 'acme/shop');
    host.tokens.set('integration', { login: 'backstage', mayPush: true });
    await host.start();
    const integrations = ScmIntegrations.fromConfig(
      mockServices.rootConfig({
        data: {
          integrations: {
            [type]: [
              {
                host: host.host,
                baseUrl: host.baseUrl,
                apiBaseUrl: `${host.baseUrl}/${api}`,
                token: 'integration',
              },
            ],
          },
        },
      }),
    );
    const file = {
      type,
      host: host.host,
      url: `${host.baseUrl}/acme/shop`,
      project: 'acme/shop',
    };
    const read = (number: number) =>
      readRequestState({ file, number, integrations });
    const request = repository.addRequest({
      head: 'x',
      base: 'main',
      title: '',
      body: '',
      author: 'ada',
    });
    for (const state of ['open', 'merged', 'closed'] as const) {
      request.state = state;
      expect(await read(1)).toBe(state);
    }
    expect(await read(2)).toBeUndefined();
    expect(
      await readRequestState({
        file: { ...file, type: 'bitbucketCloud' },
        number: 1,
        integrations,
      }),
    ).toBeUndefined();
    host.interfere = () => ({ status: 500 });
    await expect(read(1)).rejects.toThrow('answered with an error (500)');
    await host.stop();
  });
});
