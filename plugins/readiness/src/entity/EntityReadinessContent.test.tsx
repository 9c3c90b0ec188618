// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { notes, renderEntity } from '../__testUtils__/renderEntity';

const mock = createMockReadinessApi({});

describe('EntityReadinessContent', () => {
  it('shows verdict, level, figures and people', async () => {
    renderEntity({ show: 'content' });

    const head = within(await screen.findByRole('region', { name: 'Verdict' }));
    expect(head.getByRole('heading', { name: 'Not ready' })).toBeVisible();
    expect(
      head.getByText('2 blockers open, 4 required checks open'),
    ).toBeVisible();
    expect(
      head.getByRole('list', { name: 'Level: Blocked, step 1 of 4' }),
    ).toBeVisible();
    expect(head.getByText('33 of 41')).toBeVisible();
    expect(head.getByText('1 not applicable')).toBeVisible();
    expect(head.getByText('Not monitored')).toBeVisible();
    // Current health is shown apart from the verdict, and failing providers are named.
    expect(head.getByText('Health: down')).toBeVisible();
    expect(head.getByText('down: mysql')).toBeVisible();
    expect(head.getByText(/^\d+ of \d+ answers verified/)).toBeVisible();
    expect(
      screen.getByText(
        /^Splunk could not observe: https:\/\/splunk.example.org/,
      ),
    ).toBeVisible();
    expect(head.getByRole('link', { name: 'learning-core' })).toBeVisible();
    expect(head.getByText('PagerDuty')).toBeVisible();
    expect(screen.queryByText(/not-for-everybody/)).not.toBeInTheDocument();
  });

  it('gives the address of the owner where nobody is named on call', async () => {
    renderEntity({
      show: 'content',
      entity: { ...notes, metadata: { ...notes.metadata, annotations: {} } },
      catalog: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: 'learning-core', namespace: 'default' },
          spec: { profile: { email: 'core@example.org' } },
        },
      ],
    });
    const head = within(await screen.findByRole('region', { name: 'Verdict' }));
    expect(head.getByText('Nobody is named')).toBeVisible();
    expect(
      await head.findByRole('link', { name: 'core@example.org' }),
    ).toHaveAttribute('href', 'mailto:core@example.org');
  });

  it('says of a ready service what is only declared, and why', async () => {
    const service = await mock.getService('component:default/edx-notes-api');
    const unverified = new Map([
      ['health-endpoint', 'verifiable' as const],
      ['data', 'inconclusive' as const],
    ]);
    renderEntity({
      show: 'content',
      api: {
        getService: async () => ({
          ...service,
          verdict: 'ready',
          verdictVerification: 'declared',
          monitoring: 'monitored',
          monitoringVerification: 'declared',
          blockers: [],
          open: { blocker: 0, required: 0, recommended: 0 },
          verifiableAnswers: {
            verified: 2,
            corroborated: 0,
            linked: 0,
            declared: 9,
            contradicted: 0,
          },
          unverifiedAnswers: { verifiable: 4, inconclusive: 2, noProvider: 3 },
          missingProviders: [{ id: 'splunk', message: 'Set a token.' }],
          shortestPath: undefined,
          checks: service.checks.map(result => ({
            ...result,
            status: 'pass',
            contradictions: undefined,
            unverified: unverified.get(result.check),
          })),
        }),
      },
    });

    const head = within(await screen.findByRole('region', { name: 'Verdict' }));
    expect(
      head.getByRole('heading', { name: 'Ready, declared' }),
    ).toBeVisible();
    expect(head.getByText('Monitored, declared')).toBeVisible();
    expect(
      head.getByRole('link', { name: 'Health endpoint' }).closest('p'),
    ).toHaveTextContent(
      /No observation confirms these blockers:.*Health endpoint \(not observed yet\)/,
    );
    expect(
      head.getByText(
        /2 of 11 answers verified, 4 could be verified, 3 without a provider, 2 that observation cannot tell/,
      ),
    ).toBeVisible();
    expect(head.getByRole('link', { name: 'Set up Splunk' })).toBeVisible();
  });

  it('shows the shortest path as lines to copy, with a link to the file', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    renderEntity({ show: 'content' });

    expect(
      await screen.findByRole('heading', { name: '4 changes to become ready' }),
    ).toBeVisible();
    expect(
      screen.getByText(/Let the health endpoint exercise celery and mongodb/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Edit the catalog file' }),
    ).toHaveAttribute(
      'href',
      'https://github.com/openedx/edx-notes-api/edit/master/catalog-info.yaml',
    );

    await user.click(screen.getByRole('button', { name: 'Copy the lines' }));

    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    const { shortestPath } = await mock.getService(
      'component:default/edx-notes-api',
    );
    expect(write).toHaveBeenCalledWith(shortestPath!.patch);
  });

  it('shows the end of the path when no browser can open the file', async () => {
    renderEntity({
      show: 'content',
      entity: {
        ...notes,
        metadata: {
          ...notes.metadata,
          annotations: {
            'backstage.io/managed-by-location':
              'file:/srv/portal/examples/learning/core/catalog-info.yaml',
          },
        },
      },
    });
    expect(
      await screen.findByText('…/examples/learning/core/catalog-info.yaml'),
    ).toBeVisible();
  });

  it('shows what is left to do for a service without answers', async () => {
    renderEntity({
      show: 'content',
      entity: {
        ...notes,
        metadata: { name: 'portal-designer', namespace: 'default' },
        relations: [],
      },
    });

    expect(
      await screen.findByText(
        /^None of \d+ questions is answered yet\. 4 to go, blockers first\.$/,
      ),
    ).toBeVisible();
    expect(screen.getByText('No owner in the catalog')).toBeVisible();
    // One word to explain: there is no level yet.
    expect(
      screen
        .getAllByRole('button', { name: /^What “/ })
        .map(button => button.getAttribute('aria-label')),
    ).toEqual(expect.arrayContaining(['What “Not assessed” means']));
    expect(
      screen.queryByRole('button', { name: 'What “Verdict” means' }),
    ).toBeNull();
    expect(screen.getByText('Source file unknown')).toBeVisible();

    // What is missing can be given right there.
    await userEvent.click(
      screen.getByRole('link', { name: 'Answer the questions' }),
    );
    expect(await screen.findByRole('tab', { name: 'Answer' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(
      screen.queryByRole('link', { name: 'Answer the questions' }),
    ).toBeNull();
  });

  it('shows different texts for denied, out of scope and failing', async () => {
    const user = userEvent.setup();
    const { unmount } = renderEntity({
      show: 'content',
      api: {
        getService: async () => {
          throw new NotFoundError('in scope of no checklist');
        },
      },
    });
    expect(await screen.findByText('No checklist applies')).toBeInTheDocument();
    unmount();

    const denied = renderEntity({
      show: 'content',
      api: {
        getService: async () => {
          throw new NotAllowedError('no');
        },
      },
    });
    expect(
      await screen.findByText('You don’t have access'),
    ).toBeInTheDocument();
    denied.unmount();

    const getService = jest
      .fn()
      .mockRejectedValueOnce(new Error('boom'))
      .mockImplementation(mock.getService);
    renderEntity({ show: 'content', api: { getService } });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: 'Not ready' }),
    ).toBeVisible();
  });

  it('warns when the verdict is older than the file', async () => {
    renderEntity({
      show: 'content',
      api: {
        getService: async entityRef => ({
          ...(await mock.getService(entityRef)),
          catalogErrors: [
            {
              message: 'The YAML does not parse.',
              fix: 'Put it in quotes.',
              since: new Date(Date.now() - 5 * 60_000).toISOString(),
              location: { file: '/srv/all.yaml', line: 5, column: 16 },
            },
          ],
        }),
      },
    });
    const warning = within(
      await screen.findByRole('region', { name: 'Older than its file' }),
    );
    expect(
      warning.getByRole('heading', {
        name: 'The catalog cannot read the file of this service',
      }),
    ).toBeVisible();
    expect(
      warning.getByText(/The last version that it could read is shown/),
    ).toBeVisible();
    expect(warning.getByText('The YAML does not parse.')).toBeVisible();
    expect(warning.getByText('/srv/all.yaml, line 5, column 16')).toBeVisible();
    expect(warning.getByText('since 5 minutes ago')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Not ready' })).toBeVisible();
  });

  it('shows every check when the checklist cannot be loaded', async () => {
    renderEntity({
      show: 'content',
      api: {
        getChecklists: async () => {
          throw new Error('boom');
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Permissions' }),
    ).toBeVisible();
  });
});
