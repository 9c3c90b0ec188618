// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import type { ReactElement } from 'react';
import { ReadinessClient } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { MY_SERVICES } from '../home/MyServices/myServicesCard';
import { rootRouteRef } from '../routes';

/** The Readiness plugin for apps on the old frontend system. @public */
export const readinessPlugin = createPlugin({
  id: 'readiness',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: readinessApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ReadinessClient({ discoveryApi, fetchApi }),
    }),
  ],
});

/** The Readiness page with its tabs, for a route of the app. @public */
export const ReadinessPage: () => ReactElement = readinessPlugin.provide(
  createRoutableExtension({
    name: 'ReadinessPage',
    component: () =>
      import('./LegacyReadinessPage').then(m => m.LegacyReadinessPage),
    mountPoint: rootRouteRef,
  }),
);

/** The card for the overview of an entity page. @public */
export const EntityReadinessCard: () => ReactElement = readinessPlugin.provide(
  createComponentExtension({
    name: 'EntityReadinessCard',
    component: {
      lazy: () =>
        import('../entity/EntityReadinessCard/EntityReadinessCard').then(
          m => m.EntityReadinessCard,
        ),
    },
  }),
);

/** The card for the overview of a Group, a System or a Domain. @public */
export const TeamReadinessCard: () => ReactElement = readinessPlugin.provide(
  createComponentExtension({
    name: 'TeamReadinessCard',
    component: {
      lazy: () =>
        import('../entity/TeamReadinessCard/TeamReadinessCard').then(
          m => m.TeamReadinessCard,
        ),
    },
  }),
);

/** Filters by verdict and monitoring, for the filters of the catalog's own page. @public */
export const ReadinessFilter: () => ReactElement = readinessPlugin.provide(
  createComponentExtension({
    name: 'ReadinessFilter',
    component: {
      lazy: () =>
        import('../catalog/ReadinessFilter').then(m => m.ReadinessFilter),
    },
  }),
);

/** The content of the Readiness tab of an entity page, for the route `/readiness`. @public */
export const EntityReadinessContent: () => ReactElement =
  readinessPlugin.provide(
    createComponentExtension({
      name: 'EntityReadinessContent',
      component: {
        lazy: () =>
          import('../entity/EntityReadinessContent').then(
            m => m.EntityReadinessContent,
          ),
      },
    }),
  );

/** The services of the viewer that are not ready, with the next step for each: a card for the home page. @public */
export const MyServicesCard: (props: { title?: string }) => ReactElement =
  readinessPlugin.provide(
    createCardExtension<{ title?: string }>({
      ...MY_SERVICES,
      components: () =>
        import('../home/MyServices/MyServices').then(m => ({
          Content: m.MyServices,
        })),
    }),
  );
