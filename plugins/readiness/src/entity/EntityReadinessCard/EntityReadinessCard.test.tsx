// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import { NotFoundError } from '@backstage/errors';
import type { CheckStatus } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { notes, renderEntity } from '../../__testUtils__/renderEntity';

const mock = createMockReadinessApi({});
const entityRef = 'component:default/edx-notes-api';

describe('EntityReadinessCard', () => {
  it('shows verdict, blockers, next step and a link to the tab', async () => {
    renderEntity({ show: 'card' });

    expect(await screen.findByText('Not ready')).toBeVisible();
    const blockers = screen.getByRole('list', { name: 'Open blockers' });
    expect(blockers).toHaveTextContent('Health endpointFailsPermissionsFails');
    // Each leads to its place on the tab.
    expect(
      within(blockers).getByRole('link', { name: 'Permissions' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/\/readiness#check-permissions$/),
    );
    expect(
      await screen.findByText(/Say it in catalog-info.yaml/),
    ).toHaveTextContent('Next: Permissions. Say it in catalog-info.yaml.');
    expect(screen.getByRole('link', { name: 'All checks' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/readiness$/),
    );
  });

  it('tells what is verified from what is declared', async () => {
    const service = await mock.getService(entityRef);
    renderEntity({
      show: 'card',
      api: {
        getService: async () => ({
          ...service,
          verdict: 'ready',
          verdictVerification: 'declared',
          monitoring: 'monitored',
          monitoringVerification: 'verified',
          blockers: [],
          shortestPath: undefined,
        }),
      },
    });
    expect(await screen.findByText('Ready, declared')).toBeVisible();
    expect(await screen.findByText(/^Monitored, verified/)).toBeVisible();
  });

  it('shows three blockers and the number of the others when there are many', async () => {
    const service = await mock.getService(entityRef);
    renderEntity({
      show: 'card',
      api: {
        getService: async () => ({
          ...service,
          shortestPath: undefined,
          blockers: Array.from({ length: 8 }, (_, index) => ({
            check: `blocker-${index}`,
            status: 'fail' as CheckStatus,
          })),
        }),
      },
    });

    expect(await screen.findByText('Blocker 4')).toBeVisible();
    expect(screen.queryByText('Blocker 5')).not.toBeInTheDocument();
    expect(screen.getByText('and 3 more')).toBeVisible();
    // Without a path the worst open check comes next.
    expect(await screen.findByText(/^Next/)).toBeVisible();
    expect(screen.getByText('Permissions')).toBeVisible();
  });

  it('shows a text for ready, unassessed and out-of-scope entities', async () => {
    const named = (name: string) => ({
      ...notes,
      metadata: { ...notes.metadata, name },
    });
    const ready = renderEntity({ show: 'card', entity: named('studio') });
    expect(await screen.findByText('Nothing is left to do.')).toBeVisible();
    ready.unmount();

    const unassessed = renderEntity({
      show: 'card',
      entity: named('portal-designer'),
    });
    expect(
      await screen.findByRole('link', { name: 'Answer the first questions' }),
    ).toHaveAttribute('href', expect.stringContaining('?view=answer'));
    unassessed.unmount();

    renderEntity({
      show: 'card',
      api: {
        getService: async () => {
          throw new NotFoundError('in scope of no checklist');
        },
      },
    });
    expect(await screen.findByText('No checklist applies')).toBeInTheDocument();
  });
});
