// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { catalogReadinessFeatures } from './features';

describe('catalogReadinessFeatures', () => {
  it.each([
    ['neither refused nor asked for', {}, 0, 2],
    ['with the layer', { catalog: { modelLayer: true } }, 1, 2],
    ['with neither', { catalog: { modelLayer: false, verdicts: false } }, 0, 1],
  ])(
    'adds the model layer and the verdicts as configured: %s',
    async (_name, readiness, layers, processors) => {
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
      expect(addProcessor).toHaveBeenCalledTimes(processors);
      expect(addModelSource).toHaveBeenCalledTimes(layers);
    },
  );
});
