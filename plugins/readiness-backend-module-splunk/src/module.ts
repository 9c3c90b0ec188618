// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readinessEvidenceExtensionPoint } from 'backstage-plugin-readiness-node';
import { SplunkApi } from './api/SplunkApi';
import { readSplunkSettings } from './config/readSplunkSettings';
import { SplunkProvider } from './provider/SplunkProvider';

/**
 * Observes the events of services in Splunk for the readiness backend.
 * @public
 */
export const readinessModuleSplunk = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'splunk',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        evidence: readinessEvidenceExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, evidence, logger }) {
        const settings = readSplunkSettings(config);
        const token = settings?.token;
        if (!settings || !token) {
          const missing = settings
            ? ' (readiness.splunk.token is missing)'
            : '';
          const message = `Splunk is not configured${missing}: where logs go stays as declared`;
          logger.info(message);
          evidence.addUnconfigured({
            id: 'splunk',
            message: `${message}. Set readiness.splunk.url and readiness.splunk.token.`,
          });
          return;
        }
        const api = SplunkApi.create({ ...settings, token });
        evidence.addProvider(new SplunkProvider({ settings, api }));
      },
    });
  },
});
