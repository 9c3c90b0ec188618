// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { readLimits } from 'backstage-plugin-readiness-node';
import { ReadinessProcessor } from './ReadinessProcessor';
import { readVocabulary } from './vocabulary/readVocabulary';

/**
 * Adds the {@link ReadinessProcessor} to the catalog.
 * @internal
 */
export const catalogModuleReadiness = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'readiness',
  register(registration) {
    registration.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init({ catalog, config, events, logger, scheduler, urlReader }) {
        const vocabulary = await readVocabulary({
          config,
          logger,
          scheduler,
          urlReader,
        });
        catalog.addProcessor(
          new ReadinessProcessor({
            events,
            logger,
            vocabulary,
            limits: readLimits(config).entity,
          }),
        );
      },
    });
  },
});
