// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Team } from 'backstage-plugin-readiness-common';
import { renderPage } from '../../__testUtils__/renderPage';
import { TeamsPage } from './TeamsPage';

const at = '/readiness/teams';

function team(ref: string | undefined, figures: Partial<Team> = {}): Team {
  return {
    ...(ref && { ref }),
    counts: [ref ?? 'none'],
    services: 5,
    verdicts: { notReady: 2, unassessed: 1, readyWithWaivers: 0, ready: 2 },
    blocked: 0,
    blockers: 0,
    contradictions: 0,
    contradicted: 0,
    sensitiveNotMonitored: 0,
    ...figures,
  };
}

const COMMERCE = team('group:default/commerce', {
  counts: ['group:default/payments', 'group:default/commerce'],
  blocked: 2,
  blockers: 7,
  contradictions: 3,
  contradicted: 2,
  sensitiveNotMonitored: 1,
  longestBlocked: {
    entityRef: 'component:default/orders',
    title: 'Orders',
    since: '2026-11-01T00:00:00.000Z',
  },
});

function show(items: Team[], query = '') {
  return renderPage(<TeamsPage />, {
    at: `${at}${query}`,
    api: {
      getTeams: async ({ by = 'owner' }) => ({
        by,
        items,
        visibility: 'complete',
      }),
    },
  });
}

const targetOf = (row: HTMLElement, name: string | RegExp) => {
  const link = within(row).getByRole('link', { name });
  return new URL(link.getAttribute('href')!, 'http://portal');
};

describe('TeamsPage', () => {
  it('shows verdicts, blockers, contradictions, sensitive data and the oldest blocker of each owner, each number with its list', async () => {
    show([COMMERCE]);
    const row = await screen.findByRole('row', { name: /commerce/ });
    expect(row).toHaveTextContent('with 1 group below it');
    const owners = ['group:default/payments', 'group:default/commerce'];

    const notReady = targetOf(row, '2 not ready');
    expect(notReady.pathname).toBe('/readiness/services');
    expect(notReady.searchParams.getAll('owner')).toEqual(owners);
    expect(notReady.searchParams.getAll('verdict')).toEqual(['notReady']);

    const blocked = targetOf(row, '7 in 2 services');
    expect(blocked.searchParams.getAll('level')).toEqual(['blocked']);
    expect(blocked.searchParams.get('verdict')).toBe('all');

    const contradictions = targetOf(row, '3 in 2 services');
    expect(contradictions.pathname).toBe('/readiness/contradictions');
    expect(contradictions.searchParams.getAll('owner')).toEqual(owners);

    const unwatched = targetOf(row, '1 service');
    expect(unwatched.searchParams.getAll('monitoring')).toEqual([
      'unmonitored',
      'unknown',
    ]);
    expect(unwatched.searchParams.getAll('dataClass')).toContain('pii');
    expect(unwatched.searchParams.getAll('dataClass')).not.toContain('none');

    expect(within(row).getByRole('link', { name: 'Orders' })).toBeVisible();
  });

  it('names services without an owner, which a filter finds too', async () => {
    show([team(undefined)]);
    const row = await screen.findByRole('row', { name: /No owner/ });
    expect(targetOf(row, '5').searchParams.getAll('owner')).toEqual(['none']);
    expect(within(row).getAllByText('None')).toHaveLength(4);
  });

  it('separates thousands, so that large numbers are read at a glance', async () => {
    show([
      team('group:default/wide', {
        services: 12345,
        blocked: 1500,
        blockers: 98765,
        verdicts: {
          notReady: 1500,
          unassessed: 0,
          readyWithWaivers: 0,
          ready: 10845,
        },
      }),
    ]);
    const row = await screen.findByRole('row', { name: /wide/ });
    for (const name of [
      '12,345',
      '98,765 in 1,500 services',
      '1,500 not ready',
      '10,845 ready',
    ]) {
      expect(within(row).getByRole('link', { name })).toBeVisible();
    }
  });

  it('shows the Domains that cannot be seen together, without a link', async () => {
    show([team(undefined, { hidden: true, counts: [] })], '?by=domain');
    const row = await screen.findByRole('row', { name: /cannot see/ });
    expect(within(row).queryByRole('link')).toBeNull();
  });

  it('sorts the worst first on the first click of a header, and keeps the order in the URL', async () => {
    const { query } = show([
      team('group:default/calm', { contradictions: 1, contradicted: 1 }),
      team('group:default/wild', { contradictions: 9, contradicted: 4 }),
    ]);
    await screen.findByRole('row', { name: /wild/ });
    const names = () =>
      screen.getAllByRole('rowheader').map(cell => cell.textContent);
    // Equal in blockers: by name.
    expect(names()).toEqual(['calm', 'wild']);
    const header = screen.getByRole('columnheader', { name: 'Contradictions' });
    await userEvent.click(header);
    expect(names()).toEqual(['wild', 'calm']);
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(query().get('sort')).toBe('contradictions');
    await userEvent.click(header);
    expect(names()).toEqual(['calm', 'wild']);
    expect(query().get('sort')).toBe('-contradictions');
  });

  it('asks by System when that is chosen, and keeps the filters', async () => {
    const { query } = renderPage(<TeamsPage />, {
      at: `${at}?lifecycle=production`,
    });
    await screen.findByText(/\d+ owners/);
    await userEvent.click(screen.getByRole('radio', { name: 'System' }));
    expect(await screen.findByText(/\d+ Systems/)).toBeVisible();
    expect(query().get('by')).toBe('system');
    expect(query().getAll('lifecycle')).toEqual(['production']);
  });

  it('says when no service matches', async () => {
    show([], '?q=nothing');
    expect(
      await screen.findByText('No service matches these filters'),
    ).toBeVisible();
  });

  it('shows the first steps where there is nothing that filters could hide', async () => {
    renderPage(<TeamsPage />, { at, state: 'empty' });
    expect(
      await screen.findByRole('region', { name: 'First steps' }),
    ).toBeVisible();
    expect(screen.queryByText('No service matches these filters')).toBeNull();
    expect(screen.queryByRole('search')).toBeNull();
  });

  it('shows a hundred rows, and all on demand', async () => {
    show(
      Array.from({ length: 120 }, (_, at_) => team(`group:default/g${at_}`)),
    );
    await screen.findByText('120 owners');
    expect(screen.getAllByRole('rowheader')).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 120' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(120);
  });
});
