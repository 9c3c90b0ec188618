// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  HIDDEN_ENTITY,
  type CatalogError,
  type Problems,
} from 'backstage-plugin-readiness-common';
import { renderPage } from '../../__testUtils__/renderPage';
import { ProblemsPage } from './ProblemsPage';

const at = '/readiness/problems';

function mistake(name: string): Problems['findings'][number] {
  return {
    code: 'unknown-value',
    key: 'readiness/data',
    entityRef: `component:default/${name}`,
    message: '<script>alert(1)</script> is no class of data.',
    fix: 'readiness/data: "pii"',
  };
}

describe('ProblemsPage', () => {
  it('lists platform issues apart from mistakes in catalog files', async () => {
    renderPage(<ProblemsPage />, { at });

    const platformIssues = within(
      await screen.findByRole('region', { name: 'Platform issues' }),
    );
    expect(
      platformIssues.getByRole('heading', {
        name: 'Too many services disappeared at once',
      }),
    ).toBeVisible();
    expect(
      platformIssues.getByRole('heading', {
        name: 'An evidence provider observes nothing',
      }),
    ).toBeVisible();
    expect(platformIssues.getByText('since 35 minutes ago')).toBeVisible();
    expect(platformIssues.getByText(/See whether a location/)).toBeVisible();
    expect(
      platformIssues.getByText('checklists/our-own.yaml, line 41, column 9'),
    ).toBeVisible();

    const findings = within(
      screen.getByRole('region', { name: 'Mistakes in catalog files' }),
    );
    expect(findings.getByText('8 to correct')).toBeVisible();
    expect(
      findings.getByRole('link', { name: 'Learner notes' }),
    ).toHaveAttribute('href', '/catalog/default/component/edx-notes-api');
    expect(findings.getAllByText('readiness/persistance')).toHaveLength(4);
    expect(findings.getAllByText('catalog-info.yaml, line 17')).toHaveLength(4);
    expect(
      findings.getAllByRole('link', { name: 'learning-core' })[0],
    ).toBeVisible();
  });

  it('shows one page of many mistakes, as the URL says', async () => {
    const getProblems = jest.fn(async ({ offset = 0 } = {}) => ({
      findings: Array.from({ length: 50 }, (_, index) =>
        mistake(`service-${offset + index}`),
      ),
      totalFindings: 1234,
      platformIssues: [],
    }));
    renderPage(<ProblemsPage />, {
      at: `${at}?offset=50`,
      api: { getProblems },
    });

    expect(await screen.findByText('51 to 100 of 1,234')).toBeVisible();
    expect(getProblems).toHaveBeenCalledWith({ limit: 50, offset: 50 });
    expect(screen.getByRole('link', { name: 'Previous' })).toHaveAttribute(
      'href',
      '/readiness/problems?offset=0',
    );
    expect(screen.getByRole('link', { name: 'Next' })).toHaveAttribute(
      'href',
      '/readiness/problems?offset=100',
    );
    // As text.
    expect(
      screen.getAllByText('<script>alert(1)</script> is no class of data.'),
    ).toHaveLength(50);
  });

  it('lists catalog errors with the version that is shown', async () => {
    const error: CatalogError = {
      entityRef: 'location:default/generated-1',
      message: 'The YAML does not parse.',
      fix: 'Correct it.',
      since: new Date().toISOString(),
      location: { file: '/srv/all.yaml', line: 5, column: 16 },
      neverRead: false,
      services: ['component:default/grades', 'component:default/notes'],
    };
    const catalogErrors = [
      error,
      { ...error, entityRef: 'api:default/marks', services: [] },
      { ...error, entityRef: HIDDEN_ENTITY },
      { ...error, neverRead: true, services: [] },
      {
        ...error,
        neverRead: true,
        entityRef: 'component:default/new',
        services: [],
      },
    ];
    renderPage(<ProblemsPage />, {
      at,
      api: {
        getProblems: async () => ({
          findings: [],
          totalFindings: 0,
          platformIssues: [],
          catalogErrors,
          totalCatalogErrors: 12,
        }),
      },
    });
    const unread = within(
      await screen.findByRole('region', {
        name: 'What the catalog cannot read',
      }),
    );
    expect(
      unread
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'The catalog cannot read grades, notes',
      'The catalog cannot read marks',
      'The catalog cannot read grades, notes',
      'The catalog cannot read a file',
      'The catalog cannot read new',
    ]);
    expect(
      unread.getAllByText('The last version that it could read is shown.'),
    ).toHaveLength(3);
    expect(unread.getAllByText(/It could never be read/)).toHaveLength(2);
    expect(unread.queryByRole('link', { name: 'new' })).not.toBeInTheDocument();
    expect(
      unread.getAllByText('/srv/all.yaml, line 5, column 16'),
    ).toHaveLength(5);
    expect(unread.getAllByText('just now')).toHaveLength(5);
    expect(unread.getByText('and 7 older ones')).toBeVisible();
    // No platform issue, but not everything can be read.
    expect(screen.queryByText(/the catalog responds/)).not.toBeInTheDocument();
    expect(
      screen.getByText(/But the catalog cannot read every file/),
    ).toBeVisible();
  });

  it('shows texts for no problems, hidden entities and permissions being looked up', async () => {
    renderPage(<ProblemsPage />, { at, state: 'empty' });
    expect(
      await screen.findByText(/No platform issues: the catalog responds/),
    ).toBeVisible();
    expect(screen.queryByText('Not configured')).not.toBeInTheDocument();
    expect(screen.getByText(/No mistakes/)).toBeVisible();
    cleanup();

    renderPage(<ProblemsPage />, {
      at,
      api: {
        getProblems: async () => ({
          findings: [{ ...mistake('x'), entityRef: '' }],
          totalFindings: 1,
          platformIssues: [
            { code: 'new-kind', message: 'x', since: '2026-11-01' },
          ],
          notConfigured: [{ provider: 'zip', message: 'Zip has no key.' }],
        }),
      },
    });
    expect(await screen.findByText('a service you cannot see')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'new-kind' })).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'Not configured' })).getByText(
        'Zip has no key.',
      ),
    ).toBeVisible();
    // Platform issues come before the mistakes in catalog files, which are many.
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Platform issues',
      'Not configured',
      'Mistakes in catalog files',
    ]);
    cleanup();

    renderPage(<ProblemsPage />, { at, state: 'working' });
    expect(
      await screen.findByText('Looking up your permissions'),
    ).toBeVisible();
    expect(screen.queryByText(/No mistakes/)).not.toBeInTheDocument();
    cleanup();

    renderPage(<ProblemsPage />, { at, state: 'denied' });
    expect(await screen.findByText('You don’t have access')).toBeVisible();
  });

  it('shows secrets first and apart, and each mistake with its severity and the way to its check', async () => {
    renderPage(<ProblemsPage />, {
      at,
      api: {
        getProblems: async () => ({
          findings: [
            { ...mistake('leaky'), code: 'secret', check: 'settings' },
            {
              ...mistake('typo'),
              check: 'data',
              severity: 'blocker',
              service: 'component:default/typo',
            },
          ],
          totalFindings: 2,
          platformIssues: [],
        }),
      },
    });
    const secrets = await screen.findByRole('region', {
      name: 'Secrets in catalog files',
    });
    expect(within(secrets).getByRole('link', { name: 'leaky' })).toBeVisible();
    const mistakes = within(
      screen.getByRole('region', { name: 'Mistakes in catalog files' }),
    );
    expect(mistakes.getByText('Blocker')).toBeVisible();
    expect(mistakes.getByText('2 to correct')).toBeVisible();
    expect(
      await mistakes.findByRole('link', { name: 'Open the check: Data' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/typo/readiness#check-data',
    );
    expect(
      mistakes.queryByRole('link', { name: 'leaky' }),
    ).not.toBeInTheDocument();
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Secrets in catalog files',
      'Platform issues',
      'Mistakes in catalog files',
    ]);
  });

  it('is narrowed to my teams, from the first page on', async () => {
    const user = userEvent.setup();
    const getProblems = jest.fn(async () => ({
      findings: [],
      totalFindings: 0,
      platformIssues: [],
    }));
    const { query } = renderPage(<ProblemsPage />, {
      at: `${at}?offset=50`,
      api: { getProblems },
    });
    await user.click(
      await screen.findByRole('switch', { name: 'My teams’ services' }),
    );
    expect(query().toString()).toBe('mine=true');
    expect(
      await screen.findByText('No mistakes in the files of these services.'),
    ).toBeVisible();
    expect(getProblems).toHaveBeenLastCalledWith({
      mine: true,
      limit: 50,
      offset: 0,
    });
  });
});
