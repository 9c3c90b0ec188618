// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { readinessEvidenceExtensionPoint } from 'backstage-plugin-readiness-node';
import { OnCallProvider } from './OnCallProvider';

export const onCallModule = createBackendModule({
  pluginId: 'readiness',
  moduleId: 'on-call',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        evidence: readinessEvidenceExtensionPoint,
      },
      async init({ config, evidence }) {
        const baseUrl = config.getString('onCall.baseUrl');
        evidence.addProvider(new OnCallProvider(baseUrl));
      },
    });
  },
});
