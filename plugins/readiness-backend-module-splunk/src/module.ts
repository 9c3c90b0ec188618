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
        const create = (notes: ConfigurationReport) => {
          const settings = readSplunkSettings(config);
          if (!settings) {
            notes.info(
              'Splunk is not configured: where logs go stays declared. Set readiness.splunk.url and readiness.splunk.token.',
            );
            return undefined;
          }
          const { token, index } = settings;
          if (!token) {
            notes.warn(
              'readiness.splunk.token: missing. Splunk is not used, and where logs go stays declared.',
            );
            return undefined;
          }
          if (index === undefined) {
            notes.info(
              'Splunk is configured without an index: only services that name their own are observed. Set readiness.splunk.index, or splunk.com/index on services.',
            );
          }
          const api = SplunkApi.create({ ...settings, token });
          return new SplunkProvider({ settings, api });
        };
        const [id, key] = ['splunk', 'readiness.splunk'];
        registerEvidence({ id, key, evidence, logger, create });
      },
    });
  },
});
