// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  type ExtensionDefinition,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { RiShieldCheckLine } from '@remixicon/react';
import { ReadinessClient } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from './api';
import { catalogExtensions } from './extensions/catalog';
import { entityExtensions } from './extensions/entity';
import { homeExtensions } from './extensions/home';
import { pageExtensions } from './extensions/pages';
import { scaffolderExtensions } from './extensions/scaffolder';
import { rootRouteRef } from './routes';

const readinessApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: readinessApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ReadinessClient({ discoveryApi, fetchApi }),
    }),
});

/*
 * Of one type: which of several the compiler would publish differs from build to build, and with it the API report.
 */
const extensions: ExtensionDefinition[] = [
  readinessApi,
  ...pageExtensions,
  ...entityExtensions,
  ...catalogExtensions,
  ...homeExtensions,
  ...scaffolderExtensions,
];

/** The Readiness plugin for apps on the new frontend system. @public */
export const readinessPlugin = createFrontendPlugin({
  pluginId: 'readiness',
  title: 'Readiness',
  icon: <RiShieldCheckLine />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions,
});
