// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout } from 'node:timers/promises';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createPublishFolderAction } from './publishFolderAction';

/**
 * The action of the demo's template, when the configuration has `demo.newServices`: the folder for what is made with it.
 * @internal
 */
export default createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'demo-templates',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        catalog: catalogServiceRef,
        actions: scaffolderActionsExtensionPoint,
      },
      async init({ config, catalog, actions }) {
        const folder = config.getOptionalString('demo.newServices');
        if (folder !== undefined) {
          actions.addActions(
            createPublishFolderAction({
              folder,
              catalog,
              pause: () => setTimeout(500),
            }),
          );
        }
      },
    });
  },
});
