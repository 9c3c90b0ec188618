// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { catalogReadinessFeatures } from './features';

describe('catalogReadinessFeatures', () => {
  it.each([
    ['by default', {}, 0],
    ['when asked for', { catalog: { modelLayer: true } }, 1],
    ['when refused', { catalog: { modelLayer: false } }, 0],
  ])('adds the model layer %s: %j', async (_name, readiness, layers) => {
    const addModelSource = jest.fn();
    const addProcessor = jest.fn();
    const backend = await startTestBackend({
      features: [
        createBackendPlugin({
          pluginId: 'catalog',
          register(registration) {
            registration.registerExtensionPoint(
              catalogProcessingExtensionPoint,
              { addProcessor } as never,
            );
            registration.registerExtensionPoint(catalogModelExtensionPoint, {
              addModelSource,
            } as never);
            registration.registerInit({ deps: {}, async init() {} });
          },
        }),
        catalogReadinessFeatures,
        mockServices.rootConfig.factory({ data: { readiness } }),
      ],
    });
    await backend.stop();
    expect(addProcessor).toHaveBeenCalledTimes(1);
    expect(addModelSource).toHaveBeenCalledTimes(layers);
  });
});
