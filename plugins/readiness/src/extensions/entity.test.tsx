// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import type { ReadinessApi } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { notes } from '../__testUtils__/renderEntity';
import { readinessApiRef } from '../api';
import { rootRouteRef } from '../routes';
import { entityExtensions } from './entity';

/** Puts some of our extensions on the page of an entity, in an app that has mounted our page somewhere else. */
function showIn(
  extensions: typeof entityExtensions,
  entity: Entity,
  api: Partial<ReadinessApi> = {},
) {
  renderTestApp({
    extensions: [createTestEntityPage({ entity }), ...extensions],
    apis: [[readinessApiRef, { ...createMockReadinessApi({}), ...api }]],
    mountedRoutes: { '/readiness-page': rootRouteRef },
  });
}

describe('what an entity page shows', () => {
  const [card, content] = entityExtensions;

  it('is a card on a service', async () => {
    showIn([card], notes);
    expect(await screen.findByText('Not ready')).toBeVisible();
  });

  it('is a tab, whose links lead to where our page is', async () => {
    const getService = async () => {
      throw new NotFoundError('It is in scope of no checklist');
    };
    showIn([content], notes, { getService });
    expect(
      await screen.findByRole('link', { name: 'Open the checklist' }),
    ).toHaveAttribute('href', '/readiness-page/checklist');
  });

  it.each(['System', 'Domain'])(
    'is a tab, and no card, on a %s, which answers for its services',
    async kind => {
      const getService = async () => {
        throw new NotFoundError('It is in scope of no checklist');
      };
      showIn(
        entityExtensions,
        { ...notes, kind, metadata: { name: 'empty' }, spec: {} },
        { getService },
      );
      expect(
        await screen.findByText('Nothing to answer for services'),
      ).toBeVisible();
    },
  );

  it.each([
    { kind: 'API', spec: { type: 'openapi' } },
    { kind: 'Component', spec: { type: 'library' } },
    { kind: 'Component', spec: { type: 'service', lifecycle: 'deprecated' } },
  ])('is nothing on an entity that is out of scope: %j', async part => {
    showIn(entityExtensions, { ...notes, ...part });
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });
});
