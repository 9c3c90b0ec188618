// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contradictionsOf } from '../../../dev/mock/contradictionsOf';
import { services } from '../../../dev/mock/services';
import { renderPage } from '../../__testUtils__/renderPage';
import { ContradictionsPage } from './ContradictionsPage';

const at = '/readiness/contradictions';
const items = contradictionsOf(services);

describe('ContradictionsPage', () => {
  it('lists each contradiction with answer, what disagrees, observer, time and owner', async () => {
    renderPage(<ContradictionsPage />, { at });
    expect(
      await screen.findByText(
        `${items.length} contradictions in ${items.length} services`,
      ),
    ).toBeVisible();
    const row = screen.getByRole('row', { name: /Insights/ });
    expect(
      within(row).getByRole('link', { name: 'Health covers' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/insights/readiness#check-health-covers',
    );
    expect(row).toHaveTextContent(/all.*forum is used.*Fix: Exercise it/);
    expect(within(row).getByRole('link', { name: 'Health' })).toHaveAttribute(
      'href',
      'https://notes.example.com/heartbeat?extended',
    );
    expect(row).toHaveTextContent('2 minutes ago');
    expect(
      within(row).getByRole('link', { name: 'data-engineering' }),
    ).toBeVisible();
  });

  it('filters by what the URL says, and clears it until that is undone', async () => {
    const { query } = renderPage(<ContradictionsPage />, {
      at: `${at}?owner=group:default/data-engineering`,
    });
    expect(
      await screen.findByText('1 contradiction in 1 service'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(query().toString()).toBe(''));
    expect(
      await screen.findByText(/contradictions in \d+ services/),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(query().get('owner')).toBe('group:default/data-engineering'),
    );
  });

  it('tells no contradictions from filters without any, and from a portal without services', async () => {
    const none = async () => ({
      items: [],
      totalItems: 0,
      totalServices: 0,
      visibility: 'complete' as const,
    });
    renderPage(<ContradictionsPage />, {
      at,
      api: { getContradictions: none },
    });
    expect(
      await screen.findByText('No answer of 43 services is contradicted.'),
    ).toBeVisible();
  });

  it('counts the services of a filter that has no contradictions', async () => {
    renderPage(<ContradictionsPage />, { at: `${at}?verdict=ready` });
    expect(
      await screen.findByText(
        '22 services match the filters, without a contradiction.',
      ),
    ).toBeVisible();
  });

  it('shows first steps in an empty portal', async () => {
    renderPage(<ContradictionsPage />, { at, state: 'empty' });
    expect(
      await screen.findByRole('region', { name: 'First steps' }),
    ).toBeVisible();
    expect(screen.queryByText('No contradictions')).not.toBeInTheDocument();
    // There is nothing to filter.
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('loads the next page', async () => {
    const { query } = renderPage(<ContradictionsPage />, {
      at,
      api: {
        getContradictions: async ({ cursor }) => ({
          items: [items[cursor ? 1 : 0]],
          totalItems: 2,
          totalServices: 2,
          ...(!cursor && { nextCursor: 'second' }),
          ...(cursor && { prevCursor: 'first' }),
          visibility: 'complete',
        }),
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Next' }));
    await waitFor(() => expect(query().get('cursor')).toBe('second'));
  });
});
