// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  noUnverifiedAnswers,
  noVerifiableAnswers,
  openCheckFilter,
} from 'backstage-plugin-readiness-common';
import { services } from '../../../dev/mock/services';
import { summarize } from '../../../dev/mock/summarize';
import { renderPage } from '../../__testUtils__/renderPage';
import { OverviewPage } from './OverviewPage';

function queryOf(link: HTMLElement) {
  const [path, query] = link.getAttribute('href')!.split('?');
  return { path, query: new URLSearchParams(query) };
}

describe('OverviewPage', () => {
  it('shows the most urgent numbers, and links every number to its services', async () => {
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
        name: '2 of them hold personal data and are not monitored',
      }),
    ).toBeInTheDocument();

    const tile = screen.getByRole('link', { name: 'Not assessed: 3 services' });
    expect(queryOf(tile).query.toString()).toBe('verdict=unassessed');

    const matrix = screen.getByRole('table', {
      name: /Sensitive data by monitoring/,
    });
    const flagged = within(matrix).getByRole('link', {
      name: '2 services: Personal data, Not monitored; needs attention: sensitive data, not monitored',
    });
    expect(queryOf(flagged).query.toString()).toBe(
      'dataClass=pii&monitoring=unmonitored&verdict=all',
    );
    // Only sensitive data is flagged, and zeros are no links.
    expect(
      within(matrix).getByRole('link', {
        name: '1 service: No sensitive data, Unknown',
      }),
    ).toBeInTheDocument();
    const unanswered = within(matrix).getByRole('row', {
      name: /Not answered/,
    });
    // In its column, and in all.
    expect(within(unanswered).getAllByRole('link')).toHaveLength(2);

    const bar = screen.getByRole('link', { name: /^Load test Required 11/ });
    expect(queryOf(bar).query.getAll('check')).toEqual(
      openCheckFilter('load-test'),
    );
    expect(screen.getByText(/43 services, updated/)).toBeVisible();
  });

  it('loads with the filters of the URL, and keeps them in its links', async () => {
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

  it('says "it" of the only live service that is not ready', async () => {
    const { urgent, ...others } = summarize(services);
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      api: {
        getSummary: async () => ({
          ...others,
          urgent: {
            ...urgent,
            liveNotReady: 1,
            sensitiveUnmonitored: 1,
            dataClass: 'pii',
          },
        }),
      },
    });
    expect(
      await screen.findByRole('link', {
        name: 'it holds personal data and is not monitored',
      }),
    ).toBeVisible();
  });

  it('names the blockers of the most urgent services as such', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      api: {
        getServices: async () => ({
          items: services.filter(({ name }) => name === 'edx-notes-api'),
          totalItems: 1,
          visibility: 'complete',
        }),
      },
    });
    expect(await screen.findByText(/^Blockers?: [A-Z]/)).toBeVisible();
  });

  it('shows a calm banner when every live service is ready', async () => {
    const ready = services.filter(service => service.verdict === 'ready');
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      api: { getSummary: async () => summarize(ready) },
    });

    expect(
      await screen.findByText('Every live service is ready.'),
    ).toBeVisible();
    expect(screen.queryByText(/are not monitored/)).not.toBeInTheDocument();
  });

  it('shows how many answers are verified, could be, or have no provider, each with a link to its services', async () => {
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
          unverifiedAnswers: {
            verifiable: 100,
            inconclusive: 2,
            noProvider: 170,
          },
          servicesWith: {
            verified: 7,
            contradicted: 1,
            verifiable: 30,
            inconclusive: 2,
            noProvider: 45,
          },
        }),
      },
    });
    const evidence = await screen.findByRole('region', {
      name: 'Evidence: 131 of 404 answers verified',
    });
    const parts = within(evidence).getAllByRole('listitem');
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      '131 verified in 7 services',
      '3 contradictions in 3 services',
      '100 could be verified in 30 services',
      '170 without a provider in 45 services',
      '2 that observation cannot tell in 2 services',
    ]);
    expect(
      parts.map(part => {
        const { path, query } = queryOf(within(part).getByRole('link'));
        expect(query.get('owner')).toBe('group:default/learning-core');
        if (path === '/readiness/contradictions') {
          return path;
        }
        expect(path).toBe('/readiness/services');
        expect(query.get('column')).toBe('verifiableAnswers');
        // With any verdict.
        expect(query.get('verdict')).toBe('all');
        return query.getAll('verification');
      }),
    ).toEqual([
      ['verified'],
      '/readiness/contradictions',
      ['verifiable'],
      ['noProvider'],
      ['inconclusive'],
    ]);
    expect(evidence).toHaveTextContent('No provider for Datadog, Splunk:');
    expect(
      within(evidence).getByRole('link', { name: 'Set up Splunk' }),
    ).toHaveAttribute(
      'href',
      'https://github.com/readiness-authors/readiness/tree/main/plugins/readiness-backend-module-splunk#readme',
    );
  });

  it('links a provider of its own to the page on writing one', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      api: {
        getSummary: async () => ({
          ...summarize(services),
          missingProviders: [{ id: 'on-call' }],
        }),
      },
    });
    expect(
      await screen.findByRole('link', { name: 'Set up On call' }),
    ).toHaveAttribute(
      'href',
      'https://github.com/readiness-authors/readiness/blob/main/docs/evidence-providers.md',
    );
  });

  it('counts what is verified in each cell of the matrix, and in the tile', async () => {
    const row = {
      dataClass: 'pii',
      monitored: 15,
      partial: 2,
      unmonitored: 0,
      unknown: 0,
      verified: { monitored: 4, partial: 0 },
    };
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      api: {
        getSummary: async () => ({
          ...summarize(services),
          verdicts: {
            unassessed: 0,
            notReady: 0,
            readyWithWaivers: 0,
            ready: 22,
          },
          verdictsVerified: { readyWithWaivers: 0, ready: 6 },
          matrix: [row],
        }),
      },
    });
    const matrix = await screen.findByRole('table', {
      name: /Sensitive data by monitoring/,
    });
    expect(
      within(matrix).getByRole('link', {
        name: '15 services: Personal data, Monitored',
      }),
    ).toHaveTextContent('15');
    const verified = within(matrix).getByRole('link', {
      name: '4 services: Personal data, Monitored, verified',
    });
    expect(verified).toHaveTextContent('4 verified');
    expect(queryOf(verified).query.toString()).toBe(
      'dataClass=pii&monitoring=monitored&monitoringVerification=verified&verdict=all',
    );
    expect(
      within(matrix)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['154 verified', '2declared', '–', '–', '17']);
    expect(screen.getByText(/, 6 verified$/)).toBeVisible();
  });

  it('offers to set up a provider when none is configured', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      state: 'unobserved',
    });
    const evidence = await screen.findByRole('region', {
      name: /^Evidence: no provider for \d+ answers$/,
    });
    expect(
      within(evidence).getByRole('link', { name: 'Set up a provider' }),
    ).toHaveAttribute(
      'href',
      'https://github.com/readiness-authors/readiness/blob/main/docs/verification.md',
    );
    expect(
      within(evidence).getByRole('link', { name: 'Set up Health' }),
    ).toBeVisible();
    expect(evidence).not.toHaveTextContent(/\d verified|could be verified|%/);
    expect(evidence).toHaveTextContent(
      /\d+ without a provider in \d+ services/,
    );
    expect(
      screen.getByText(/Monitoring as declared: nothing observes it/),
    ).toBeVisible();
  });

  it.each([
    ['a provider has verified nothing', { declared: 1 }, true],
    ['the provider was removed', { verified: 1 }, false],
  ])(
    'shows the verified answers when %s',
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
            unverifiedAnswers: {
              ...noUnverifiedAnswers(),
              verifiable: observing ? 1 : 0,
            },
            observing,
          }),
        },
      });
      const evidence = await screen.findByRole('region', {
        name: `Evidence: ${observing ? 0 : 1} of 1 answer verified`,
      });
      expect(evidence).toHaveTextContent(
        observing ? /none verified.*1 could be verified/ : /1 verified in/,
      );
    },
  );

  it('leaves out evidence when no answer is verifiable', async () => {
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
      await screen.findByRole('link', { name: /Not assessed: 3/ }),
    ).toBeVisible();
    expect(
      screen.queryByRole('region', { name: /^Evidence/ }),
    ).not.toBeInTheDocument();
  });

  it('shows a skeleton while loading', async () => {
    renderPage(<OverviewPage />, { at: '/readiness/overview', state: 'slow' });
    expect(await screen.findByText('Loading')).toBeInTheDocument();
  });

  it.each([
    ['empty', 'No checklist applies to anything in the catalog'],
    ['neverRead', 'The catalog has not been read yet'],
    ['unassessed', '43 services, and none is assessed yet'],
  ])(
    'shows the next step in a portal that is %s, and neither alarm nor praise',
    async (state, title) => {
      renderPage(<OverviewPage />, { at: '/readiness/overview', state });
      const steps = within(
        await screen.findByRole('region', { name: 'First steps' }),
      );
      expect(steps.getByRole('heading', { name: title })).toBeVisible();
      expect(
        steps.getByRole('link', { name: 'All questions of the checklist' }),
      ).toHaveAttribute('href', '/readiness/checklist');
      expect(
        steps.getByRole('region', {
          name: 'Example of answers in a catalog file',
        }),
      ).toHaveTextContent('readiness/');
      expect(steps.getByText(/asks about:/)).toBeVisible();
      const page = document.body.textContent;
      expect(page).not.toMatch(
        /services are not ready|Every live service is ready/,
      );
    },
  );

  it('says what the catalog has when nothing in it is in scope', async () => {
    renderPage(<OverviewPage />, { at: '/readiness/overview', state: 'empty' });
    expect(
      await screen.findByText('211 Component, type library'),
    ).toBeVisible();
    expect(screen.getByText(/312 entities besides users/)).toBeVisible();
  });

  it('names live services that were never assessed apart from those that are not ready', async () => {
    renderPage(<OverviewPage />, { at: '/readiness/overview' });
    const unassessed = await screen.findByRole('link', {
      name: '2 live services were never assessed',
    });
    expect(queryOf(unassessed).query.toString()).toBe(
      'verdict=unassessed&lifecycle=production',
    );
  });

  it('links the contradictions to their list, in their own unit', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview?owner=group:default/data-engineering',
      api: {
        getSummary: async () => ({
          ...summarize(services),
          contradictions: { total: 12, services: 8 },
        }),
      },
    });
    const { path, query } = queryOf(
      await screen.findByRole('link', {
        name: '12 contradictions in 8 services',
      }),
    );
    expect(path).toBe('/readiness/contradictions');
    expect(query.toString()).toBe('owner=group%3Adefault%2Fdata-engineering');
  });

  it('shows a note while permissions are looked up', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      state: 'working',
    });
    expect(
      await screen.findByText('Looking up your permissions'),
    ).toBeVisible();
  });

  it('shows no retry when access is denied', async () => {
    renderPage(<OverviewPage />, {
      at: '/readiness/overview',
      state: 'denied',
    });
    expect(await screen.findByText('You don’t have access')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('shows the cause of a failure, and loads again on retry', async () => {
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
