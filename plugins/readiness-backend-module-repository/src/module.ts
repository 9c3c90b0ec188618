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
import { RepositoryProvider } from './provider/RepositoryProvider';
import { readSettings } from './provider/readSettings';

/**
 * Observes the repositories of services for the `readiness` backend plugin.
 * @public
 */
export const readinessModuleRepository = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'repository',
  register(env) {
    env.registerInit({
      deps: {
        evidence: readinessEvidenceExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        urlReader: coreServices.urlReader,
      },
      async init({ evidence, config, logger, urlReader }) {
        const create = (notes: ConfigurationReport) => {
          const { hosts, local } = readSettings(config);
          if (hosts?.length === 0 && local.length === 0) {
            notes.info(
              'No repository is read: readiness.repository lists neither hosts nor local folders.',
            );
            return undefined;
          }
          return RepositoryProvider.fromConfig(config, { urlReader, logger });
        };
        const [id, key] = ['repository', 'readiness.repository'];
        registerEvidence({ id, key, evidence, logger, create });
      },
    });
  },
});
