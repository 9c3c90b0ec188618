// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import request from 'supertest';
import catalogReadinessFeatures from './index';

function component(name: string, annotations: object, spec: object = {}) {
  const place = 'file:/catalog-info.yaml';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': place,
        'backstage.io/managed-by-origin-location': place,
        ...annotations,
      },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'team', ...spec },
  } as Entity;
}

async function until<T>(collect: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await collect();
    if (found !== undefined) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error('The catalog did not get there in 15 seconds');
    }
    await sleep(100);
  }
}

describe('catalogModuleReadiness in the real catalog', () => {
  jest.setTimeout(60_000);

  async function start(config: object = {}) {
    let connection: EntityProviderConnection | undefined;
    const events = mockServices.events.mock();
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogReadinessFeatures,
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'test-entities',
          register(registration) {
            registration.registerInit({
              deps: { catalog: catalogProcessingExtensionPoint },
              async init({ catalog }) {
                catalog.addEntityProvider({
                  getProviderName: () => 'test-entities',
                  connect: async given => {
                    connection = given;
                  },
                });
              },
            });
          },
        }),
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => events,
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: {
              baseUrl: 'http://localhost',
              database: { client: 'better-sqlite3', connection: ':memory:' },
            },
            catalog: {
              stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
            },
            ...config,
          },
        }),
      ],
    });
    return {
      stop: () => backend.stop(),
      changed: () =>
        events.publish.mock.calls
          .filter(([{ topic }]) => topic === 'readiness.entity.changed')
          .map(([{ eventPayload }]) => (eventPayload as any).entityRef),
      put: (...entities: Entity[]) =>
        connection!.applyMutation({
          type: 'full',
          entities: entities.map(entity => ({ entity })),
        }),
      get: async (name: string): Promise<AlphaEntity | undefined> => {
        const { body, status } = await request(backend.server).get(
          `/api/catalog/entities/by-name/component/default/${name}`,
        );
        return status === 200 ? body : undefined;
      },
    };
  }

  function warningsOf(entity: AlphaEntity): string[] {
    return (entity.status?.items ?? [])
      .filter(({ type }) => type === 'readiness/annotations')
      .map(({ level, message }) => `${level}: ${message}`);
  }

  it('normalizes, warns and publishes', async () => {
    const { stop, put, get, changed } = await start();
    try {
      const natural = component('natural', {
        'readiness/data': ['pii', 'confidential'],
        'readiness/capacity': 500,
        'readiness/purpose': null,
      });
      await put(
        natural,
        component('slipped', { 'readiness/load-test': '2026-02-30' }),
        component('refused', { 'other.example/number': 7 }),
      );

      const found = await until(() => get('natural'));
      expect(found.metadata.annotations).toMatchObject({
        'readiness/data': 'pii, confidential',
        'readiness/capacity': '500',
        'readiness/purpose': '',
      });
      const slipped = await until(() => get('slipped'));
      expect(warningsOf(slipped)).toEqual([
        expect.stringMatching(/^warning: .*"2026-02-30" is not a day/),
      ]);
      expect(await get('refused')).toBeUndefined();
      expect(changed().sort()).toEqual([
        'component:default/natural',
        'component:default/slipped',
      ]);

      await put(component('natural', { 'readiness/data': 'none' }));
      await until(async () => {
        const entity = await get('natural');
        return entity?.metadata.annotations?.['readiness/data'] === 'none'
          ? entity
          : undefined;
      });
      expect(changed().slice(2)).toEqual(['component:default/natural']);
    } finally {
      await stop();
    }
  });

  it('refuses nothing with the model layer', async () => {
    const { stop, put, get } = await start({
      readiness: { catalog: { modelLayer: true } },
    });
    try {
      await put(component('odd', { 'readiness/data': ['no-such-class'] }));
      const odd = await until(() => get('odd'));
      expect(odd.metadata.annotations?.['readiness/data']).toBe(
        'no-such-class',
      );
      expect(warningsOf(odd)).toHaveLength(1);
    } finally {
      await stop();
    }
  });

  it('lets the catalog start with a checklist that cannot be read', async () => {
    const { stop, put, get } = await start({
      readiness: { checklists: [{ file: '/no/such/checklist.yaml' }] },
    });
    try {
      await put(component('kept', { 'readiness/own-question': ['a', 'b'] }));
      const kept = await until(() => get('kept'));
      expect(kept.metadata.annotations?.['readiness/own-question']).toBe(
        'a, b',
      );
      // Without the checklist nobody knows which names are wrong.
      expect(warningsOf(kept)).toEqual([]);
    } finally {
      await stop();
    }
  });
});
