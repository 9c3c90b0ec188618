// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  type EvidenceProvider,
  readinessEvidenceExtensionPoint,
  type NotConfiguredProvider,
} from 'backstage-plugin-readiness-node';
import readinessModuleHealth from '.';

async function start(health: object) {
  const providers: EvidenceProvider[] = [];
  const notConfigured: NotConfiguredProvider[] = [];
  const logger = mockServices.logger.mock({ child: () => logger });
  const plugin = createBackendPlugin({
    pluginId: 'readiness',
    register(registration) {
      registration.registerExtensionPoint(readinessEvidenceExtensionPoint, {
        addProvider: provider => providers.push(provider),
        addNotConfigured: one => notConfigured.push(one),
      });
      registration.registerInit({ deps: {}, init: async () => {} });
    },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      readinessModuleHealth,
      logger.factory,
      mockServices.rootConfig.factory({
        data: { readiness: { health } } as object,
      }),
    ],
  });
  await backend.stop();
  return { providers, notConfigured, logger };
}

describe('readinessModuleHealth', () => {
  it('adds the provider when a host is listed', async () => {
    const { providers, notConfigured, logger } = await start({
      allow: [{ host: 'a.test' }],
    });
    expect(providers.map(({ id }) => id)).toEqual(['health']);
    expect(notConfigured).toEqual([]);
    expect(logger.info).not.toHaveBeenCalledWith(
      expect.stringContaining('No health endpoint'),
    );
  });

  it('adds none, and says so, when no host is listed', async () => {
    const { providers, notConfigured, logger } = await start({});
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([
      { id: 'health', message: expect.stringContaining('lists no host') },
    ]);
    expect(logger.info).toHaveBeenCalledWith(
      'No health endpoint is probed: readiness.health.allow lists no host.',
    );
  });

  it.each([
    [{ allow: [{ host: 'https://x.test' }] }, 'readiness.health.allow[0].host'],
    [{ allow: [{}] }, 'readiness.health.allow[0].host'],
    [{ allow: 'a.test' }, 'readiness.health.allow'],
    [
      { allow: [{ host: 'a.test' }], interval: 'soon' },
      'readiness.health.interval',
    ],
    [
      { allow: [{ host: 'a.test' }], interval: '3h' },
      'readiness.health.timeToL',
    ],
  ])('starts with %j, probes nothing, and says why', async (health, why) => {
    const { providers, notConfigured, logger } = await start(health);
    const message = expect.stringContaining(why);
    expect(providers).toEqual([]);
    expect(notConfigured).toEqual([{ id: 'health', message }]);
    expect(logger.error).toHaveBeenCalledWith(message);
  });
});
