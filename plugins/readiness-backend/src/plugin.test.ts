// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { readinessEvidenceExtensionPoint } from 'backstage-plugin-readiness-node';
import request from 'supertest';
import plugin from '.';
import { TestProvider } from './__testUtils__/TestProvider';
import { serviceEntity } from './__testUtils__/serviceEntity';
import { until } from './__testUtils__/until';

jest.setTimeout(60_000);

const observing = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'test',
  register(env) {
    env.registerInit({
      deps: { evidence: readinessEvidenceExtensionPoint },
      async init({ evidence }) {
        evidence.addProvider(new TestProvider());
      },
    });
  },
});

describe('readinessPlugin', () => {
  it('evaluates what is annotated in the catalog, and serves it', async () => {
    const { server } = await startTestBackend({
      features: [
        plugin,
        observing,
        catalogServiceMock.factory({
          entities: [
            serviceEntity('books', {
              annotations: { 'readiness/data': 'pii' },
            }),
            serviceEntity('library', { spec: { type: 'library' } }),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            readiness: {
              schedule: {
                frequency: { hours: 1 },
                timeout: { minutes: 1 },
              },
            },
          },
        }),
      ],
    });

    const get = async () =>
      request(server).get('/api/readiness/services/component/default/books');
    let response = await get();
    await until(async () => {
      response = await get();
      return response.status !== 404;
    });
    expect(response.body).toMatchObject({
      entityRef: 'component:default/books',
      verdict: 'notReady',
      dataClasses: ['pii'],
      checklist: 'deploy-new-service',
      shortestPath: { reaches: 'ready' },
    });

    const list = await request(server).get('/api/readiness/services');
    expect(list.body).toMatchObject({
      totalItems: 1,
      items: [{ name: 'books' }],
      visibility: 'complete',
    });
    const anonymous = await request(server)
      .get('/api/readiness/services')
      .set('Authorization', mockCredentials.none.header());
    expect(anonymous.status).toBe(401);

    const summary = await request(server).get('/api/readiness/summary');
    expect(summary.body).toMatchObject({
      totalItems: 1,
      // "data" can be observed.
      verifiableAnswers: { verified: 0, declared: 1 },
      observing: true,
    });

    const brief = await request(server).get(
      '/api/readiness/services/component/default/books/brief.md',
    );
    expect(brief.text).toContain('# books');
    expect(brief.text).toContain('Connects to MongoDB: not answered');
  });

  it('shows nothing to who may not read the catalog', async () => {
    const { server } = await startTestBackend({
      features: [
        plugin,
        catalogServiceMock.factory({ entities: [serviceEntity('books')] }),
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
      ],
    });
    const list = await request(server).get('/api/readiness/services');
    expect(list.body).toEqual({
      items: [],
      totalItems: 0,
      visibility: 'complete',
    });
    const summary = await request(server).get('/api/readiness/summary');
    expect(summary.body).toMatchObject({ totalItems: 0, observing: false });
    const one = await request(server).get(
      '/api/readiness/services/component/default/books',
    );
    expect(one.status).toBe(404);
    expect(one.body.error.message).toBe(
      'There is no component:default/books in the catalog',
    );
  });
});
