// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { EntityLayout, EntitySwitch } from '@backstage/plugin-catalog';
import {
  EntityReadinessCard,
  EntityReadinessContent,
  ReadinessPage,
  isReadinessAvailable,
  readinessPlugin,
} from 'backstage-plugin-readiness/legacy';
import { Route } from 'react-router-dom';

export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntitySwitch>
        <EntitySwitch.Case if={isReadinessAvailable}>
          <EntityReadinessCard />
        </EntitySwitch.Case>
      </EntitySwitch>
    </EntityLayout.Route>
    <EntityLayout.Route path="/readiness" title="Readiness">
      <EntityReadinessContent />
    </EntityLayout.Route>
  </EntityLayout>
);

export default createApp({ plugins: [readinessPlugin] }).createRoot(
  <AppRouter>
    <FlatRoutes>
      <Route path="/readiness" element={<ReadinessPage />} />
    </FlatRoutes>
  </AppRouter>,
);
