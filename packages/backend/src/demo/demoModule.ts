// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { demoServices } from './demoServices';
import { startDemoService } from './startDemoService';

/**
 * Runs the demo services inside the backend, so that they end with it, when the configuration has `demo.services: true`.
 * @internal
 */
export default createBackendModule({
  // Only the lifecycle is used; a plugin would have its own router and database.
  pluginId: 'readiness',
  moduleId: 'demo-services',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ config, lifecycle, logger }) {
        if (!config.getOptionalBoolean('demo.services')) {
          return;
        }
        for (const service of demoServices) {
          try {
            lifecycle.addShutdownHook(await startDemoService(service));
          } catch (error) {
            // The portal starts also without its demo services.
            logger.warn(
              `The demo service of ${service.name} does not run: ${
                toError(error).message
              }`,
            );
          }
        }
      },
    });
  },
});
