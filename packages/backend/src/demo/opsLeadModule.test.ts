// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import opsLeadModule from './opsLeadModule';

async function signIn(config: {
  identities: boolean;
  dangerouslyAllowOutsideDevelopment: boolean;
}) {
  const { identities, dangerouslyAllowOutsideDevelopment } = config;
  const backend = await startTestBackend({
    features: [
      authPlugin,
      opsLeadModule,
      catalogServiceMock.factory({
        entities: [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'User',
            metadata: { name: 'tomas.novak', namespace: 'default' },
            spec: { memberOf: ['site-reliability'] },
            relations: [
              {
                type: 'memberOf',
                targetRef: 'group:default/site-reliability',
              },
            ],
          },
        ],
      }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost' },
          demo: { identities },
          auth: {
            providers: {
              guest: { dangerouslyAllowOutsideDevelopment },
              'demo-ops': {},
            },
          },
        },
      }),
    ],
  });
  const response = await fetch(
    `http://localhost:${backend.server.port()}/api/auth/demo-ops/refresh`,
    { method: 'POST', headers: { 'X-Requested-With': 'XMLHttpRequest' } },
  );
  const body: any = await response.json();
  await backend.stop();
  return { status: response.status, body };
}

describe('the Ops lead of the demo', () => {
  jest.setTimeout(60_000);

  it('signs in as a member of the group that may grant', async () => {
    const { status, body } = await signIn({
      identities: true,
      dangerouslyAllowOutsideDevelopment: true,
    });
    expect(status).toBe(200);
    expect(body.backstageIdentity.identity).toEqual({
      type: 'user',
      userEntityRef: 'user:default/tomas.novak',
      ownershipEntityRefs: [
        'user:default/tomas.novak',
        'group:default/site-reliability',
      ],
    });
  });

  it('does not sign in where guests do not', async () => {
    const { status, body } = await signIn({
      identities: true,
      dangerouslyAllowOutsideDevelopment: false,
    });
    expect(status).toBe(403);
    expect(JSON.stringify(body)).not.toContain('token');
  });

  it('does not exist unless the configuration has demo.identities', async () => {
    const { status } = await signIn({
      identities: false,
      dangerouslyAllowOutsideDevelopment: true,
    });
    expect(status).toBe(404);
  });
});
