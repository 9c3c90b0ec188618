// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  readinessEvidenceExtensionPoint,
  registerEvidence,
} from 'backstage-plugin-readiness-node';
import { OnCallProvider } from './OnCallProvider';

export const readinessModuleOnCall = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'on-call',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        evidence: readinessEvidenceExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, evidence, logger }) {
        registerEvidence({
          id: 'on-call',
          key: 'onCall',
          evidence,
          logger,
          create: notes => {
            const baseUrl = config.getOptionalString('onCall.baseUrl');
            const write = 'such as https://rota.example.org';
            if (baseUrl === undefined) {
              notes.info(`No rota is read: set onCall.baseUrl, ${write}.`);
              return undefined;
            }
            if (!URL.canParse(baseUrl)) {
              throw new Error(`onCall.baseUrl: must be a URL, ${write}`);
            }
            return new OnCallProvider(baseUrl);
          },
        });
      },
    });
  },
});
