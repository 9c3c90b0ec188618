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
import { DatadogApi } from './api/DatadogApi';
import { readDatadogSettings } from './config/readDatadogSettings';
import { DatadogProvider } from './provider/DatadogProvider';

/**
 * Observes dashboards, monitors and synthetic tests in Datadog for the readiness backend.
 * @public
 */
export const readinessModuleDatadog = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'datadog',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        evidence: readinessEvidenceExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, evidence, logger }) {
        const create = (notes: ConfigurationReport) => {
          const settings = readDatadogSettings(config, notes);
          return (
            settings &&
            new DatadogProvider({
              settings,
              apis: new Map(
                settings.sites.map(site => [
                  site.site,
                  DatadogApi.create(site),
                ]),
              ),
            })
          );
        };
        const [id, key] = ['datadog', 'readiness.datadog'];
        registerEvidence({ id, key, evidence, logger, create });
      },
    });
  },
});
