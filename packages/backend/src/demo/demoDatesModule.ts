// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { moveDates } from './moveDates';

/** Moves the dates of the demo catalog along with today, when the configuration has `demo.identities: true`. @internal */
export default createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo-dates',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        catalog: catalogProcessingExtensionPoint,
      },
      async init({ config, catalog }) {
        if (!config.getOptionalBoolean('demo.identities')) {
          return;
        }
        // Once: a portal that runs over midnight must not request its waivers anew.
        const now = Date.now();
        catalog.addProcessor({
          getProcessorName: () => 'DemoDates',
          preProcessEntity: async entity => moveDates(entity, now),
        });
      },
    });
  },
});
