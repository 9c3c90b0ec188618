// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import type { TeamsRequest } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { renderPart } from '../../__testUtils__/renderPart';
import { TeamReadinessCard } from './TeamReadinessCard';

const mock = createMockReadinessApi({});

function show(kind: string, name: string, state?: string) {
  const api = createMockReadinessApi({ state });
  const asked: TeamsRequest[] = [];
  renderPart(
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind,
        metadata: { name, namespace: 'default' },
      }}
    >
      <TeamReadinessCard />
    </EntityProvider>,
    {
      api: {
        getTeams: async request => {
          asked.push(request);
          return api.getTeams(request);
        },
      },
    },
  );
  return asked;
}

describe('TeamReadinessCard', () => {
  it('shows the verdicts and blockers of a group, and leads to its services', async () => {
    const { items } = await mock.getTeams({
      only: 'group:default/learning-core',
    });
    const [{ services, verdicts }] = items;
    const asked = show('Group', 'learning-core');
    expect(
      await screen.findByRole('link', { name: `All ${services} services` }),
    ).toHaveAttribute(
      'href',
      '/readiness/services?owner=group%3Adefault%2Flearning-core&verdict=all',
    );
    expect(
      screen.getByRole('link', { name: `${verdicts.notReady} not ready` }),
    ).toBeVisible();
    expect(asked[0]).toEqual({
      by: 'owner',
      only: 'group:default/learning-core',
    });
  });

  it.each([
    ['System', 'system'],
    ['Domain', 'domain'],
  ])('asks for the services of a %s', async (kind, by) => {
    const asked = show(kind, 'unheard-of');
    expect(
      await screen.findByText('No service of it is asked for its readiness.'),
    ).toBeVisible();
    expect(asked).toEqual([
      { by, only: `${kind.toLowerCase()}:default/unheard-of` },
    ]);
  });

  it('says why when the figures cannot be loaded', async () => {
    show('Group', 'learning-core', 'denied');
    expect(await screen.findByText(/don.t have access/i)).toBeVisible();
  });
});
