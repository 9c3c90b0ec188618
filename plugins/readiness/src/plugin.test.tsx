// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMockReadinessApi } from '../dev/mock/createMockReadinessApi';
import { entities } from '../dev/mock/entities';
import readinessPlugin, { readinessApiRef } from './';

/** What Backstage's page header writes, for its breadcrumbs and its tabs. */
const OF_PAGE_HEADER = [
  '<Focusable> child must have an interactive ARIA role.',
  'WARN: A component changed from uncontrolled to controlled.',
];

describe('readinessPlugin', () => {
  it('adds page, tabs and links when it is discovered', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    renderTestApp({
      features: [readinessPlugin],
      initialRouteEntries: ['/readiness'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [readinessApiRef, createMockReadinessApi({})],
        [catalogApiRef, catalogApiMock({ entities })],
      ] as const,
    });

    // The bare path opens the overview.
    expect(
      await screen.findByText(/live services are not ready/),
    ).toBeVisible();
    const tabs = screen.getAllByRole('tab').map(tab => tab.textContent);
    expect(tabs).toEqual([
      'Overview',
      'Teams',
      'Services',
      'Contradictions',
      'Decisions',
      'Checklist',
      'Problems',
    ]);

    await userEvent.click(
      screen.getByRole('link', { name: 'Not assessed: 3 services' }),
    );
    expect(await screen.findByText('3 services')).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Services' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(
      warn.mock.calls.flat().filter(text => !OF_PAGE_HEADER.includes(text)),
    ).toEqual([]);
    warn.mockRestore();
  });
});
