// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { services } from '../../../dev/mock/services';
import { summarize } from '../../../dev/mock/summarize';
import { unverifiedFilter } from '../../hooks/unverifiedStates';
import { openCheckFilter } from 'backstage-plugin-readiness-common';
import { renderPage } from '../../__testUtils__/renderPage';
import { ServicesPage } from './ServicesPage';

const at = '/readiness/services';
const opening = {
  verdict: ['notReady', 'unassessed'],
  sort: 'verdict',
  cursor: undefined,
};

describe('ServicesPage', () => {
  it('opens on services that are not ready yet, with blockers by name', async () => {
    const { getServices, query } = renderPage(<ServicesPage />, { at });

    const row = await screen.findByRole('row', { name: /Learner notes/ });
    expect(getServices).toHaveBeenCalledWith(opening);
    expect(screen.getByText('17 services')).toBeVisible();
    expect(
      within(row).getByRole('link', { name: 'Learner notes' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/edx-notes-api/readiness',
    );
    expect(within(row).getByText('Not ready')).toBeVisible();
    expect(row).toHaveTextContent('Health endpoint · fails');
    expect(row).toHaveTextContent('Permissions · fails');
    expect(within(row).getByText('Personal data')).toBeVisible();
    expect(within(row).getByText('Not monitored')).toBeVisible();
    expect(
      screen.getByRole('row', { name: /Comments service/ }),
    ).toHaveTextContent('3 more');
    expect(screen.getByRole('row', { name: /XQueue/ })).toHaveTextContent(
      'No blockers, 5 required open',
    );
    expect(
      screen.getByRole('row', { name: /portal-designer/ }),
    ).toHaveTextContent(/No owner.*Not assessed.*Not answered/);

    expect(row).toHaveTextContent('Personal data, not monitored');

    // What is shown is pressed; a press shows exactly the services that its number counts.
    const segment = (name: string) => screen.getByRole('button', { name });
    expect(segment('Not ready 14')).toHaveAttribute('aria-pressed', 'true');
    expect(segment('Not assessed 3')).toHaveAttribute('aria-pressed', 'true');
    expect(segment('Ready 22')).toHaveAttribute('aria-pressed', 'false');
    for (const [name, shown, verdict] of [
      ['All 43', '43 services', 'verdict=all'],
      ['With waivers 4', '4 services', 'verdict=readyWithWaivers'],
      ['Not assessed 3', '3 services', 'verdict=unassessed'],
      ['Not ready 14', '14 services', 'verdict=notReady'],
      ['Ready 22', '22 services', 'verdict=ready'],
    ]) {
      await userEvent.click(segment(name));
      expect(await screen.findByText(shown)).toBeVisible();
      expect(query().toString()).toBe(verdict);
      expect(segment(name)).toHaveAttribute('aria-pressed', 'true');
    }
  });

  it('searches in all verdicts while none is chosen, and keeps the search when the list is empty', async () => {
    const { getServices, query } = renderPage(<ServicesPage />, { at });
    await screen.findByRole('row', { name: /Learner notes/ });
    await userEvent.type(screen.getByLabelText('Search services'), 'lms');
    expect(
      await screen.findByRole('row', { name: /Learning management/ }),
    ).toBeVisible();
    expect(query().toString()).toBe('q=lms');
    expect(screen.getByRole('button', { name: 'All 1' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );

    // Whoever has chosen a verdict is told of the others.
    await userEvent.click(screen.getByRole('button', { name: 'Not ready 0' }));
    expect(await screen.findByText('0 not ready')).toBeVisible();
    expect(
      screen.getByText('These match “lms”: 1 ready with waivers.'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 1 service' }),
    );
    expect(
      await screen.findByRole('row', { name: /Learning management/ }),
    ).toBeVisible();
    expect(query().get('q')).toBe('lms');
    expect(getServices).toHaveBeenLastCalledWith(
      expect.objectContaining({ q: 'lms' }),
    );

    // Without a search it is what is not ready yet again.
    await userEvent.clear(screen.getByLabelText('Search services'));
    expect(await screen.findByText('17 services')).toBeVisible();
    expect(query().toString()).toBe('');
  });

  it('counts filters without a control of their own among the others', async () => {
    renderPage(<ServicesPage />, {
      at: `${at}?check=data:unanswered&changedSince=2026-11-01`,
    });
    expect(
      await screen.findByRole('button', { name: 'More filters (2)' }),
    ).toBeVisible();
  });

  it('passes every filter, order and page of the URL to the API', async () => {
    const check = openCheckFilter('load-test');
    const params = new URLSearchParams([
      ['verdict', 'ready'],
      ['owner', 'group:default/learning-core'],
      ['dataClass', 'pii'],
      ['monitoring', 'unmonitored'],
      ['mine', 'true'],
      ['q', 'notes'],
      ['sort', '-verdictSince'],
      ['cursor', '50'],
      ...check.map(value => ['check', value]),
    ]);
    const { getServices, query } = renderPage(<ServicesPage />, {
      at: `${at}?${params}`,
    });

    await waitFor(() =>
      expect(getServices).toHaveBeenCalledWith({
        verdict: ['ready'],
        owner: ['group:default/learning-core'],
        dataClass: ['pii'],
        monitoring: ['unmonitored'],
        mine: true,
        q: 'notes',
        check,
        sort: '-verdictSince',
        cursor: '50',
      }),
    );
    const tag = screen.getByRole('row', { name: /Load test: open/ });
    await userEvent.click(within(tag).getByRole('button'));
    await waitFor(() => expect(query().getAll('check')).toEqual([]));
    // A cursor belongs to the filters that it was made for.
    expect(query().get('cursor')).toBeNull();
    expect(query().get('sort')).toBe('-verdictSince');
    expect(query().getAll('verdict')).toEqual(['ready']);
  });

  it('filters by what is verified, of every verdict, and shows it as a chip', async () => {
    renderPage(<ServicesPage />, {
      at: '/readiness/services?verdictVerification=verified&monitoringVerification=verified',
    });
    // Beside the chip, each row has it.
    await waitFor(() =>
      expect(screen.getAllByText('Monitored, verified').length).toBeGreaterThan(
        2,
      ),
    );
    expect(screen.queryByText(/, declared$/)).not.toBeInTheDocument();
    const tags = within(screen.getByRole('grid', { name: 'Filters in use' }));
    expect(
      tags.getAllByRole('row').map(({ textContent }) => textContent),
    ).toEqual(['Ready, verified', 'Monitored, verified']);
  });

  it('filters by evidence, and shows it as a column on demand', async () => {
    const verification = [
      'contradicted',
      'health-endpoint:verified',
      ...unverifiedFilter('code-review'),
    ];
    const params = new URLSearchParams([
      ['verdict', 'all'],
      ['column', 'verifiableAnswers'],
      ...verification.map(value => ['verification', value]),
    ]);
    const { getServices, query } = renderPage(<ServicesPage />, {
      at: `${at}?${params}`,
    });
    await waitFor(() =>
      expect(getServices).toHaveBeenCalledWith({
        verification,
        sort: 'verdict',
        cursor: undefined,
      }),
    );
    const tags = within(screen.getByRole('grid', { name: 'Filters in use' }));
    expect(tags.getAllByRole('row').map(tag => tag.textContent)).toEqual([
      'Code review: unverified',
      'Evidence: Has a contradicted answer',
      'Health endpoint: Verified',
    ]);

    const headings = await screen.findAllByRole('columnheader');
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Service',
      'Owner',
      'Verdict',
      'Evidence',
      'Blockers',
      'Data',
      'Monitoring',
    ]);
    const row = await screen.findByRole('row', { name: /Insights/ });
    expect(row).toHaveTextContent(
      '2 of 9 verified3 could be verified1 contradicted',
    );

    const unverified = tags.getByRole('row', { name: /Code review/ });
    await userEvent.click(within(unverified).getByRole('button'));
    await waitFor(() =>
      expect(query().getAll('verification')).toEqual([
        'contradicted',
        'health-endpoint:verified',
      ]),
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'More filters (1)' }),
    );
    await userEvent.click(screen.getByRole('button', { name: /Evidence$/ }));
    const options = await screen.findByRole('listbox');
    expect(
      within(options)
        .getAllByRole('option')
        .map(option => option.textContent),
    ).toEqual([
      'Has a verified answer',
      'Has a corroborated answer',
      'Has a linked answer',
      'Has an answer that is only declared',
      'Has a contradicted answer',
      'Has an answer that could be verified',
      'Has an answer that no provider observes',
      'Has an answer that no observation confirms',
      'Health endpoint: Verified',
    ]);
    await userEvent.click(
      within(options).getByRole('option', { name: 'Has a verified answer' }),
    );
    await waitFor(() =>
      expect(query().getAll('verification')).toContain('verified'),
    );
  });

  it('sorts on the server when a column heading is clicked', async () => {
    const { getServices, query } = renderPage(<ServicesPage />, { at });
    await screen.findByRole('row', { name: /Learner notes/ });

    await userEvent.click(
      screen.getByRole('columnheader', { name: /Service/ }),
    );
    await waitFor(() =>
      expect(getServices).toHaveBeenLastCalledWith({
        ...opening,
        sort: 'name',
      }),
    );
    await userEvent.click(
      screen.getByRole('columnheader', { name: /Service/ }),
    );
    await waitFor(() =>
      expect(getServices).toHaveBeenLastCalledWith({
        ...opening,
        sort: '-name',
      }),
    );
    expect(query().get('sort')).toBe('-name');
    expect(
      screen.getByRole('columnheader', { name: /Service/ }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('names on paper the verdicts that it shows', async () => {
    renderPage(<ServicesPage />, { at: `${at}?q=notes` });
    expect(await screen.findByText(/^Only: .*notes/)).toBeInTheDocument();
    renderPage(<ServicesPage />, { at: `${at}?verdict=ready` });
    expect(await screen.findByText('Only: Verdict: Ready')).toBeInTheDocument();
  });

  it('says of a group how many of its services were never assessed', async () => {
    renderPage(<ServicesPage />, {
      at: `${at}?group=owner&verdict=all`,
      state: 'unassessed',
    });
    expect(
      (await screen.findAllByText(/^0 of \d+ not ready, \d+ not assessed$/))
        .length,
    ).toBeGreaterThan(0);
  });

  it('keeps grouping and columns in the URL', async () => {
    const { getServices, query } = renderPage(<ServicesPage />, {
      at: `${at}?group=owner`,
    });

    const group = await screen.findByRole('heading', {
      name: 'data-engineering',
    });
    expect(within(group).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/group/data-engineering',
    );
    expect(screen.getByRole('heading', { name: 'No owner' })).toBeVisible();
    expect(getServices).toHaveBeenLastCalledWith({ ...opening, sort: 'owner' });
    expect(
      screen.queryByRole('columnheader', { name: 'Owner' }),
    ).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    const score = await screen.findByRole('menuitemcheckbox', {
      name: 'Score',
    });
    // What is chosen is marked for the eye as well.
    expect(score.querySelector('.notChosen')).not.toBeNull();
    await userEvent.click(score);
    expect(score.querySelector('.notChosen')).toBeNull();
    expect(query().getAll('column')).toEqual(['score']);
    await userEvent.keyboard('{Escape}');
    expect(
      (await screen.findAllByRole('columnheader', { name: 'Score' })).length,
    ).toBeGreaterThan(1);
  });

  it('loads the next and the previous page', async () => {
    const { getServices, query } = renderPage(<ServicesPage />, {
      at,
      api: {
        getServices: async ({ cursor }) => ({
          items: cursor === 'second' ? [services[1]] : [services[0]],
          totalItems: 2,
          nextCursor: cursor === 'second' ? undefined : 'second',
          prevCursor: cursor === 'second' ? 'first' : undefined,
          visibility: 'complete',
        }),
      },
    });
    await screen.findByRole('row', { name: /Learner notes/ });
    expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled();

    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(
      await screen.findByRole('row', { name: /Credentials/ }),
    ).toBeVisible();
    expect(getServices).toHaveBeenLastCalledWith({
      ...opening,
      cursor: 'second',
    });
    expect(query().get('cursor')).toBe('second');
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
  });

  it('downloads the filtered list as CSV', async () => {
    const createObjectURL = jest.fn(() => 'blob:csv');
    Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    const { getServicesCsv } = renderPage(<ServicesPage />, {
      at: `${at}?system=system:default/commerce`,
    });
    await screen.findByRole('row', { name: /Credentials/ });

    await userEvent.click(
      screen.getByRole('button', { name: 'Download this list as CSV' }),
    );
    await waitFor(() => expect(click).toHaveBeenCalledTimes(1));
    expect(getServicesCsv).toHaveBeenCalledWith({
      verdict: ['notReady', 'unassessed'],
      system: ['system:default/commerce'],
      sort: 'verdict',
    });
    expect(createObjectURL).toHaveBeenCalledTimes(1);
    click.mockRestore();
  });

  it('shows first steps, and no praise, when there are no services', async () => {
    renderPage(<ServicesPage />, { at, state: 'empty' });
    expect(
      await screen.findByRole('heading', {
        name: 'No checklist applies to anything in the catalog',
      }),
    ).toBeVisible();
    expect(screen.queryByText(/Nothing left to do/)).not.toBeInTheDocument();
  });

  it('says that nothing is left to do only when there are services', async () => {
    const { query } = renderPage(<ServicesPage />, {
      at,
      api: {
        getServices: async ({ verdict }) => ({
          items: verdict ? [] : [services[30]],
          totalItems: verdict ? 0 : 1,
          visibility: 'complete',
        }),
        getSummary: async () => summarize([services[30]]),
      },
    });
    expect(await screen.findByText('Nothing left to do')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show 1 service' }),
    );
    await waitFor(() => expect(query().toString()).toBe('verdict=all'));
  });

  it('offers to search without the other filters when nothing matches', async () => {
    const { query } = renderPage(<ServicesPage />, {
      at: `${at}?q=lms&owner=group:default/nobody`,
    });
    expect(await screen.findByText('No service matches “lms”')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Search without the filters' }),
    );
    await waitFor(() => expect(query().toString()).toBe('q=lms'));
  });

  it('shows a note instead of an empty list while permissions are looked up', async () => {
    renderPage(<ServicesPage />, {
      at,
      api: {
        getServices: async () => ({
          items: [],
          totalItems: 0,
          visibility: 'working',
        }),
      },
    });
    expect(
      await screen.findByText('Looking up your permissions'),
    ).toBeVisible();
    expect(screen.queryByText(/Nothing left to do/)).not.toBeInTheDocument();
  });

  it.each([
    ['denied', 'You don’t have access'],
    ['failing', 'Readiness could not be loaded'],
    ['slow', 'Loading'],
  ])('has a state for a backend that is %s', async (state, text) => {
    renderPage(<ServicesPage />, { at, state });
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByText(/\d+ services?$/)).not.toBeInTheDocument();
  });
});
