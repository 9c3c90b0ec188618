// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { DemoPolicy } from './DemoPolicy';

/** The policy of the demo's identities when the configuration has `demo.identities: true`; else everything is allowed. @internal */
export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'demo-policy',
  register(registration) {
    registration.registerInit({
      deps: { config: coreServices.rootConfig, policy: policyExtensionPoint },
      async init({ config, policy }) {
        policy.setPolicy(
          config.getOptionalBoolean('demo.identities')
            ? new DemoPolicy()
            : { handle: async () => ({ result: AuthorizeResult.ALLOW }) },
        );
      },
    });
  },
});
