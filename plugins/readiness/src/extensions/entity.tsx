// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { RiShieldCheckLine } from '@remixicon/react';
import { hasReadinessTab, inScopeOfChecklist } from './inScopeOfChecklist';

const readinessCard = EntityCardBlueprint.make({
  params: {
    type: 'info',
    filter: inScopeOfChecklist,
    loader: () =>
      import('../entity/EntityReadinessCard/EntityReadinessCard').then(m => (
        <m.EntityReadinessCard />
      )),
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    type: 'info',
    filter: { kind: { $in: ['group', 'system', 'domain'] } },
    loader: () =>
      import('../entity/TeamReadinessCard/TeamReadinessCard').then(m => (
        <m.TeamReadinessCard />
      )),
  },
});

const readinessContent = EntityContentBlueprint.make({
  params: {
    path: '/readiness',
    title: 'Readiness',
    group: 'operation',
    icon: <RiShieldCheckLine />,
    filter: hasReadinessTab,
    loader: () =>
      import('../entity/EntityReadinessContent').then(m => (
        <m.EntityReadinessContent />
      )),
  },
});

/** What the plugin adds to the entity page. @internal */
export const entityExtensions: ExtensionDefinition[] = [
  readinessCard,
  teamCard,
  readinessContent,
];
