// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readinessEvidenceExtensionPoint } from 'backstage-plugin-readiness-node';
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
        const settings = readDatadogSettings(config);
        for (const site of settings?.withoutKeys ?? []) {
          const message = `Datadog ${site} is not looked at: readiness.datadog.sites has no apiKey or no applicationKey for it`;
          logger.warn(message);
          evidence.addUnconfigured({ id: 'datadog', message: `${message}.` });
        }
        if (!settings || settings.sites.length === 0) {
          const message =
            'Datadog is not configured: dashboards and monitors stay as declared';
          logger.info(message);
          evidence.addUnconfigured({
            id: 'datadog',
            message: `${message}. Give readiness.datadog.sites an apiKey and an applicationKey.`,
          });
          return;
        }
        const apis = new Map(
          settings.sites.map(site => [site.site, DatadogApi.create(site)]),
        );
        evidence.addProvider(new DatadogProvider({ settings, apis }));
      },
    });
  },
});
