// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { noVerifiableAnswers } from 'backstage-plugin-readiness-common';
import { services } from '../../../dev/mock/services';
import { summarize } from '../../../dev/mock/summarize';
import { openCheckFilter } from '../../hooks/openStatuses';
import { renderPage } from '../../__testUtils__/renderPage';
import { OverviewPage } from './OverviewPage';

function queryOf(link: HTMLElement) {
  const [path, query] = link.getAttribute('href')!.split('?');
  return { path, query: new URLSearchParams(query) };
}

describe('OverviewPage', () => {
  it('says the most urgent fact and links every figure to its services', async () => {
    renderPage(<OverviewPage />, { at: '/readiness/overview' });

    const urgent = queryOf(
      await screen.findByRole('link', {
        name: '10 live services are not ready',
      }),
    );
    expect(urgent.path).toBe('/readiness/services');
    expect(urgent.query.getAll('verdict')).toEqual(['notReady']);
    expect(urgent.query.getAll('lifecycle')).toEqual(['production']);
    expect(
      screen.getByRole('link', {
        name: '2 of them hold personal data and have no working health check',
      }),
    ).toBeInTheDocument();

    const tile = screen.getByRole('link', { name: 'Unassessed: 3 services' });
    expect(queryOf(tile).query.toString()).toBe('verdict=unassessed');

    const matrix = screen.getByRole('table', { name: /how they are watched/ });
    const flagged = within(matrix).getByRole('link', {
      name: '2 services: Personal data, Not monitored; needs attention: sensitive data that nobody watches',
    });
    expect(queryOf(flagged).query.toString()).toBe(
      'dataClass=pii&monitoring=unmonitored&verdict=all',
    );
    // Only data that must be guarded is flagged, and nothing that is not there is a link.
    expect(
      within(matrix).getByRole('link', {
        name: '1 service: None of these, Unknown',
      }),
    ).toBeInTheDocument();
    const unanswered = within(matrix).getByRole('row', {
      name: /Not answered/,
    });
    expect(within(unanswered).getAllByRole('link')).toHaveLength(1);

    const bar = screen.getByRole('link', { name: /^Load test Required 11/ });
    expect(queryOf(bar).query.getAll('check')).toEqual(
      openCheckFilter('load-test'),
    );
    expect(screen.getByText(/43 services read from the catalog/)).toBeVisible();
  });

  it('asks the server with the filters of the URL and hands them on', async () => {
    const { getSummary, query } = renderPage(<OverviewPage />, {
      at: '/readiness/overview?owner=group:default/data-engineering',
    });

    const owner = { owner: ['group:default/data-engineering'] };
    await waitFor(() => expect(getSummary).toHaveBeenCalledWith(owner));
    const tile = await screen.findByRole('link', {
      name: 'Not ready: 1 service',
    });
    expect(queryOf(tile).query.getAll('owner')).toEqual(owner.owner);

    await userEvent.type(screen.getByLabelText('Search services'), 'insi');
    await waitFor(() =>
      expect(getSummary).toHaveBeenLastCalledWith({ ...owner, q: 'insi' }),
    );
    expect(query().get('q')).toBe('insi');

    await userEvent.click(
      screen.getByRole('switch', { name: 'My teams’ services' }),
    );
    expect(
      await screen.findByText('No service matches these filters'),
    ).toBeVisible();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    await waitFor(() => expect(getSummary).toHaveBeenLastCalledWith({}));
    expect(query().toString()).toBe('');
    expect(screen.getByLabelText('Search services')).toHaveValue('');
  });

  it('is calm when every live service is ready', async () => {
    const ready = services.filter(service => service.verdict === 'ready');
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      api: { getSummary: async () => summarize(ready) },
    });

    expect(
      await screen.findByText('Every live service is ready.'),
    ).toBeVisible();
    expect(screen.queryByText(/nobody watches/)).not.toBeInTheDocument();
  });

  it('says how much of what is claimed is verified, each number a link', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview?owner=group:default/learning-core',
      api: {
        getSummary: async () => ({
          ...summarize(services),
          verifiableAnswers: {
            verified: 131,
            corroborated: 12,
            linked: 60,
            declared: 200,
            contradicted: 1,
          },
        }),
      },
    });
    const believed = await screen.findByRole('region', {
      name: 'Of 404 claims that a provider could observe',
    });
    const verifications = (name: string) => {
      const { path, query } = queryOf(
        within(believed).getByRole('link', { name }),
      );
      expect(path).toBe('/readiness/services');
      expect(query.get('owner')).toBe('group:default/learning-core');
      expect(query.get('column')).toBe('verifiableAnswers');
      // Whatever their verdict.
      expect(query.get('verdict')).toBe('all');
      return query.getAll('verification');
    };
    expect(verifications('131 are verified')).toEqual(['verified']);
    expect(verifications('1 is contradicted')).toEqual(['contradicted']);
    expect(verifications('272 rest on somebody’s word')).toEqual([
      'corroborated',
      'linked',
      'declared',
    ]);
  });

  it('says that nobody observes anything, instead of that nothing is true', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      state: 'unobserved',
    });
    const believed = await screen.findByRole('region', {
      name: /^Nobody observes yet whether \d+ claims are true$/,
    });
    expect(
      within(believed).getByRole('link', { name: 'Set up a provider' }),
    ).toHaveAttribute(
      'href',
      'https://github.com/readiness-authors/readiness/tree/main/plugins/readiness-backend-module-health#readme',
    );
    expect(believed).not.toHaveTextContent(/verified|%/);
    expect(
      within(believed).getByRole('link', { name: /rest on somebody’s word$/ }),
    ).toBeVisible();
  });

  it.each([
    ['looks but has verified nothing', { declared: 1 }, true],
    ['looked until lately', { verified: 1 }, false],
  ])(
    'is honest where somebody %s',
    async (_case, verifiableAnswers, observing) => {
      renderPage(<OverviewPage />, {
        at: '/readiness/overview',
        api: {
          getSummary: async () => ({
            ...summarize(services),
            verifiableAnswers: {
              ...noVerifiableAnswers(),
              ...verifiableAnswers,
            },
            observing,
          }),
        },
      });
      const believed = await screen.findByRole('region', {
        name: 'Of 1 claim that a provider could observe',
      });
      expect(believed).toHaveTextContent(
        observing ? /none is verified.*1 rests on/ : /1 is verified$/,
      );
    },
  );

  it('says nothing of claims where there are none', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      api: {
        getSummary: async () => ({
          ...summarize(services),
          verifiableAnswers: noVerifiableAnswers(),
        }),
      },
    });
    expect(
      await screen.findByRole('link', { name: /Unassessed: 3/ }),
    ).toBeVisible();
    expect(
      screen.queryByRole('region', { name: /claim/ }),
    ).not.toBeInTheDocument();
  });

  it('shows its shape while a slow backend is at work', async () => {
    renderPage(<OverviewPage />, { at: '/readiness/overview', state: 'slow' });
    expect(await screen.findByText('Loading')).toBeInTheDocument();
  });

  it('leads to the checklist when nothing is assessed', async () => {
    renderPage(<OverviewPage />, { at: '/readiness/overview', state: 'empty' });
    expect(await screen.findByText('No services yet')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open the checklist' }),
    ).toHaveAttribute('href', '/readiness/checklist');
  });

  it('says that visibility is being worked out', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      state: 'working',
    });
    expect(
      await screen.findByText('Looking up your permissions'),
    ).toBeVisible();
  });

  it('tells denied from failing, and tries again', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      state: 'denied',
    });
    expect(await screen.findByText('You don’t have access')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('shows why it failed, and tries again', async () => {
    const getSummary = jest
      .fn()
      .mockRejectedValueOnce(new Error('connect ECONNREFUSED'))
      .mockResolvedValue(summarize(services));
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      api: { getSummary },
    });
    expect(
      await screen.findByText('Readiness could not be loaded'),
    ).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('ECONNREFUSED');

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('10 live services are not ready'),
    ).toBeVisible();
  });
});
