// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import type { ReadinessApi } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { readinessApiRef } from '../api';
import { entityExtensions } from '../extensions/entity';
import { rootRouteRef } from '../routes';
// The page loads them when it needs them; in tests their compilation must not count as waiting time.
import '../entity/EntityReadinessCard/EntityReadinessCard';
import '../entity/EntityReadinessContent';

/** An entity as the catalog gives it. */
export const notes: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'edx-notes-api',
    namespace: 'default',
    annotations: {
      'backstage.io/edit-url':
        'https://github.com/openedx/edx-notes-api/edit/master/catalog-info.yaml',
      'pagerduty.com/integration-key': 'not-for-everybody',
    },
  },
  spec: { type: 'service', lifecycle: 'production' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/learning-core' }],
};

interface RenderEntityOptions {
  entity?: Entity;
  api?: Partial<ReadinessApi>;
  /** The part of the plugin to show. */
  show: 'card' | 'content';
  at?: string;
  config?: NonNullable<Parameters<typeof renderTestApp>[0]>['config'];
}

/** Puts a card or the tab of the plugin on the page of an entity. */
export function renderEntity(options: RenderEntityOptions): {
  unmount: () => void;
} {
  const { entity = notes, show, at = '/', config } = options;
  const api: ReadinessApi = { ...createMockReadinessApi({}), ...options.api };
  const [card, content] = entityExtensions;
  return renderTestApp({
    extensions: [
      createTestEntityPage({ entity }),
      show === 'card' ? card : content,
    ],
    apis: [[readinessApiRef, api]],
    mountedRoutes: { '/readiness-page': rootRouteRef },
    initialRouteEntries: [at],
    config,
  });
}
