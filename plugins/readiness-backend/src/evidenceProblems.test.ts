// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createBackendModule } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readinessEvidenceExtensionPoint } from 'backstage-plugin-readiness-node';
import request from 'supertest';
import plugin from '.';
import { serviceEntity } from './__testUtils__/serviceEntity';
import { TestProvider } from './__testUtils__/TestProvider';

jest.setTimeout(60_000);

describe('GET /problems', () => {
  it('tells in its words why a provider fails, and apart from it which one is not configured', async () => {
    const provider = new TestProvider();
    // So that it may be collected twice in a row.
    provider.interval = 2;
    provider.targetOf = () => 'https://books/health';
    provider.see = () => {
      throw new Error('The network is down.');
    };
    const module = createBackendModule({
      pluginId: 'readiness',
      moduleId: 'test',
      register(env) {
        env.registerInit({
          deps: { evidence: readinessEvidenceExtensionPoint },
          async init({ evidence }) {
            evidence.addProvider(provider);
            evidence.addNotConfigured({
              id: 'zip',
              message: 'Zip has no key.',
            });
            evidence.addNotConfigured({ id: 'abc', message: 'No host.' });
          },
        });
      },
    });
    const { server } = await startTestBackend({
      features: [
        plugin,
        module,
        catalogServiceMock.factory({ entities: [serviceEntity('books')] }),
      ],
    });
    const api = '/api/readiness';
    const collect = `${api}/services/component/default/books/evidence`;
    await request(server).post(collect).expect(200);
    const { body } = await request(server).get(`${api}/problems`).expect(200);
    expect(body).toMatchObject({
      platformIssues: [
        {
          code: 'evidence-provider-failing',
          message: expect.stringMatching(
            /"test".*none of its 1 targets.*The network is down\./,
          ),
          fix: expect.stringContaining('credentials'),
        },
      ],
      notConfigured: [
        { provider: 'abc', message: 'No host.' },
        { provider: 'zip', message: 'Zip has no key.' },
      ],
    });

    provider.see = () => [{ value: true }];
    await request(server).post(collect).expect(200);
    const later = await request(server).get(`${api}/problems`);
    expect(later.body.platformIssues).toEqual([]);
  });
});
