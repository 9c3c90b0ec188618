// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { EntityReadinessCard } from '../entity/EntityReadinessCard/EntityReadinessCard';
import { EntityReadinessContent } from '../entity/EntityReadinessContent';
import { renderPart, type RenderPartOptions } from './renderPart';

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

interface RenderEntityOptions extends RenderPartOptions {
  entity?: Entity;
  /** The part of the plugin to show. */
  show: 'card' | 'content';
}

/** Renders the card or the tab of an entity. */
export function renderEntity(options: RenderEntityOptions) {
  const { entity = notes, show, ...others } = options;
  return renderPart(
    <EntityProvider entity={entity}>
      {show === 'card' ? <EntityReadinessCard /> : <EntityReadinessContent />}
    </EntityProvider>,
    others,
  );
}
