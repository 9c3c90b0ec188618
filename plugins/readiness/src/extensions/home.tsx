// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { MY_SERVICES } from '../home/MyServices/myServicesCard';

const myServices = HomePageWidgetBlueprint.make({
  name: 'my-services',
  params: {
    ...MY_SERVICES,
    components: () =>
      import('../home/MyServices/MyServices').then(m => ({
        Content: m.MyServices,
      })),
  },
});

/** What the plugin adds to the home page, where the app has one. @internal */
export const homeExtensions: ExtensionDefinition[] = [myServices];
