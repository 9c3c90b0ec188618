// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import request from 'supertest';
import plugin from '.';
import { until } from './__testUtils__/until';

jest.setTimeout(60_000);

function entity(kind: string, name: string, spec: object, given = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': 'test:test',
        'backstage.io/managed-by-origin-location': 'test:test',
        ...given,
      },
    },
    spec: { owner: 'group:default/shop', ...spec } as Entity['spec'],
  };
}

const CATALOG = [
  entity('User', 'somebody', { memberOf: ['shop'] }),
  entity('Group', 'shop', { type: 'team', children: [] }),
  entity('Domain', 'trade', {}, { 'readiness/code-review': 'yes' }),
  entity('System', 'store', { domain: 'trade' }),
  entity(
    'Resource',
    'books-db',
    { type: 'mysql' },
    { 'readiness/data': 'pii' },
  ),
  entity('Component', 'library', { type: 'library', lifecycle: 'production' }),
  entity(
    'Component',
    'books',
    {
      type: 'service',
      lifecycle: 'production',
      system: 'store',
      dependsOn: ['resource:books-db', 'component:library'],
    },
    { 'readiness/data': 'none' },
  ),
];

const provider = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-entities',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider({
          getProviderName: () => 'test',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: CATALOG.map(item => ({
                entity: item,
                locationKey: 'test',
              })),
            }),
        });
      },
    });
  },
});

describe('the sweep over the real catalog', () => {
  it('gets every field and related entity that an evaluation needs', async () => {
    const { server } = await startTestBackend({
      features: [
        plugin,
        catalogPlugin,
        provider,
        // The mocked one runs tasks only once, before the catalog has anything.
        schedulerServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            catalog: { processingInterval: { seconds: 1 } },
            readiness: {
              schedule: {
                frequency: { seconds: 1 },
                timeout: { minutes: 1 },
              },
            },
          },
        }),
      ],
    });
    const get = async () =>
      request(server).get('/api/readiness/services/component/default/books');
    const isEvaluatedWhole = ({ body }: { body: any }) =>
      body.domain && body.checks.some((check: any) => check.contradictions);
    let response = await get();
    await until(async () => {
      response = await get();
      return isEvaluatedWhole(response);
    });

    expect(response.body).toMatchObject({
      owner: 'group:default/shop',
      system: 'system:default/store',
      domain: 'domain:default/trade',
      lifecycle: 'production',
      type: 'service',
    });
    const checks = new Map<string, any>(
      response.body.checks.map((check: any) => [check.check, check]),
    );
    expect(checks.get('code-review')).toMatchObject({
      status: 'pass',
      answer: {
        source: { level: 'domain', entityRef: 'domain:default/trade' },
      },
    });
    expect(checks.get('persistence')).toMatchObject({
      answer: { values: ['mysql'], source: { level: 'catalog' } },
    });
    expect(checks.get('data')).toMatchObject({
      status: 'contradicted',
      contradictions: [{ id: 'store-holds-classified-data' }],
    });
    const list = await request(server).get('/api/readiness/services');
    expect(list.body.totalItems).toBe(1);
    const problems = await request(server).get('/api/readiness/problems');
    expect(problems.body.platformIssues).toEqual([]);
  });
});
