// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  type ConfigurationReport,
  readinessEvidenceExtensionPoint,
  registerEvidence,
} from 'backstage-plugin-readiness-node';
import { createHealthProvider } from './provider/createHealthProvider';

/** Adds the evidence provider `health` to the readiness backend. @public */
export const readinessModuleHealth = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'health',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        evidence: readinessEvidenceExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, evidence, logger }) {
        const create = (notes: ConfigurationReport) => {
          const provider = createHealthProvider(config);
          if (!provider) {
            notes.info(
              'No health endpoint is probed: readiness.health.allow lists no host.',
            );
          }
          return provider;
        };
        const [id, key] = ['health', 'readiness.health'];
        registerEvidence({ id, key, evidence, logger, create });
      },
    });
  },
});
