// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createAnnotateAction } from './annotate/createAnnotateAction';
import { createUpdateMergeRequestAction } from './createUpdateMergeRequestAction';

/**
 * Adds the actions to the Scaffolder.
 * @public
 */
export const scaffolderModuleReadiness = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'readiness',
  register(registration) {
    registration.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        urlReader: coreServices.urlReader,
      },
      async init({ actions, auth, catalog, config, discovery, urlReader }) {
        const integrations = ScmIntegrations.fromConfig(config);
        const requireUserToken =
          config.getOptionalBoolean('scaffolder.requireScmUserCredentials') ??
          false;
        actions.addActions(
          createAnnotateAction({
            auth,
            catalog,
            discovery,
            integrations,
            urlReader,
            requireUserToken,
            now: Date.now,
          }),
          createUpdateMergeRequestAction({ integrations, requireUserToken }),
        );
      },
    });
  },
});
