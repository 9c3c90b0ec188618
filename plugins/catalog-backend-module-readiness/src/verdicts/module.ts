// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { ReadinessClient } from 'backstage-plugin-readiness-common';
import { VerdictProcessor } from './VerdictProcessor';
import { VerdictSource } from './VerdictSource';

/**
 * Adds the {@link VerdictProcessor} to the catalog, and asks the readiness backend on every replica of the catalog.
 * @internal
 */
export const catalogModuleReadinessVerdicts = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'readiness-verdicts',
  register(registration) {
    registration.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, discovery, logger, scheduler }) {
        const api = new ReadinessClient({
          discoveryApi: discovery,
          fetchApi: {
            async fetch(input, init) {
              const { token } = await auth.getPluginRequestToken({
                onBehalfOf: await auth.getOwnServiceCredentials(),
                targetPluginId: 'readiness',
              });
              return fetch(input, {
                ...init,
                headers: { ...init?.headers, Authorization: `Bearer ${token}` },
              });
            },
          },
        });
        const verdicts = new VerdictSource({ api, logger });
        catalog.addProcessor(new VerdictProcessor(verdicts));
        await scheduler.scheduleTask({
          id: 'readiness-verdicts',
          scope: 'local',
          frequency: { seconds: 15 },
          initialDelay: { seconds: 5 },
          timeout: { minutes: 1 },
          fn: () => verdicts.refresh(),
        });
      },
    });
  },
});
