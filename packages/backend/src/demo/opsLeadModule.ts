// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { OPS_LEAD, OPS_LEAD_PROVIDER } from './opsLead';

/**
 * Signs everybody who asks in as the Ops lead, when the configuration has `demo.identities: true`, and only where guests may
 * sign in as well: it has no password either.
 * @internal
 */
export default createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-ops-lead',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        if (!config.getOptionalBoolean('demo.identities')) {
          return;
        }
        const isOpen =
          process.env.NODE_ENV === 'development' ||
          config.getOptionalBoolean(
            'auth.providers.guest.dangerouslyAllowOutsideDevelopment',
          ) === true;
        const authenticator = createProxyAuthenticator({
          defaultProfileTransform: async () => ({ profile: {} }),
          initialize: () => undefined,
          async authenticate() {
            if (!isOpen) {
              throw new NotAllowedError(
                'The Ops lead of the demo signs in where guests do: set auth.providers.guest.dangerouslyAllowOutsideDevelopment, in a demo only',
              );
            }
            return { result: {} };
          },
        });
        providers.registerProvider({
          providerId: OPS_LEAD_PROVIDER,
          factory: createProxyAuthProviderFactory({
            authenticator,
            signInResolver: async (_, context) =>
              context.signInWithCatalogUser({ entityRef: OPS_LEAD }),
          }),
        });
      },
    });
  },
});
