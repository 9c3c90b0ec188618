// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import plugin from '.';
import { serviceEntity } from './__testUtils__/serviceEntity';

jest.setTimeout(60_000);

const GATE_TOKEN = 'a-long-token-of-the-pipeline';
const OTHER_TOKEN = 'a-long-token-of-something-else';
const GATE = '/api/readiness/services/component/default/books/gate';

/** As in docs/gate.md. */
const EXTERNAL_ACCESS = [
  {
    type: 'static',
    options: { token: GATE_TOKEN, subject: 'deploy-pipeline' },
    accessRestrictions: [
      { plugin: 'readiness', permission: 'readiness.gate.read' },
    ],
  },
  {
    type: 'static',
    options: { token: OTHER_TOKEN, subject: 'catalog-robot' },
    accessRestrictions: [
      { plugin: 'readiness', permission: 'catalog.entity.read' },
    ],
  },
];

describe('the token of a pipeline', () => {
  it('asks the gate, and opens nothing else', async () => {
    const { server } = await startTestBackend({
      features: [
        plugin,
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        catalogServiceMock.factory({
          entities: [
            serviceEntity('books', {
              annotations: { 'readiness/data': 'pii' },
            }),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            readiness: {
              schedule: {
                frequency: { hours: 1 },
                timeout: { minutes: 1 },
              },
            },
            backend: {
              baseUrl: 'http://localhost:7007',
              auth: { externalAccess: EXTERNAL_ACCESS },
            },
          },
        }),
      ],
    });
    const get = (path: string, token: string) =>
      request(server).get(path).set('Authorization', `Bearer ${token}`);

    let answer = await get(GATE, GATE_TOKEN);
    // Until the first sweep has seen it, it is missing.
    for (let tries = 0; tries < 300; tries += 1) {
      if (answer.body.reason !== 'missing') {
        break;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
      answer = await get(GATE, GATE_TOKEN);
    }
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      answer: 'refuse',
      reason: 'notReady',
      entityRef: 'component:default/books',
    });
    expect(answer.body.blockers.length).toBeGreaterThan(0);

    const list = await get('/api/readiness/services', GATE_TOKEN);
    expect(list.body).toMatchObject({ items: [], totalItems: 0 });
    const one = await get(GATE.replace('/gate', ''), GATE_TOKEN);
    expect(one.status).toBe(404);
    for (const path of ['/waivers', '/decisions', '/gate/answers']) {
      const refused = await get(`/api/readiness${path}`, GATE_TOKEN);
      expect([path, refused.status]).toEqual([path, 403]);
    }

    expect((await get(GATE, OTHER_TOKEN)).status).toBe(403);
    expect((await get(GATE, 'no-token-of-anybody')).status).toBe(401);
  });
});
