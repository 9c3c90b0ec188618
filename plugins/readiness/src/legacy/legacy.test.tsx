// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  ScaffolderFieldExtensions,
  useCustomFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { entities } from '../../dev/mock/entities';
import { readinessApiRef } from '../api';
import { rootRouteRef } from '../routes';
import {
  EntityReadinessCard,
  EntityReadinessContent,
  isReadinessAvailable,
  isReadinessTabAvailable,
  MyServicesCard,
  ReadinessAnswersFieldExtension,
  ReadinessPage,
  readinessPlugin,
} from './';

const notes = entities.find(
  entity => entity.metadata.name === 'edx-notes-api',
) as Entity;

// The plugin loads its screens when they are needed.
const slow = { timeout: 20_000 };

async function renderInOldApp(element: ReactNode, at: string) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [readinessApiRef, createMockReadinessApi({})],
        [catalogApiRef, catalogApiMock({ entities })],
      ]}
    >
      <Routes>{element}</Routes>
    </TestApiProvider>,
    {
      routeEntries: [at],
      mountedRoutes: {
        '/readiness': rootRouteRef,
        '/catalog/:namespace/:kind/:name/*': entityRouteRef,
      },
    },
  );
}

describe('an app on the old frontend system', () => {
  it('shows the page with its tabs', async () => {
    const user = userEvent.setup();
    await renderInOldApp(
      <Route path="/readiness/*" element={<ReadinessPage />} />,
      '/readiness',
    );

    expect(
      await screen.findByRole('heading', { name: 'Readiness' }, slow),
    ).toBeVisible();
    expect(
      await screen.findByRole('link', {
        name: '10 live services are not ready',
      }),
    ).toHaveAttribute('href', expect.stringContaining('/readiness/services?'));
    // The header has a colour of its own; what stands on it is as light as its title.
    expect(
      screen.getByRole('navigation', { name: 'Mistakes and help' })
        .parentElement,
    ).toHaveStyle({ color: 'rgb(255, 255, 255)' });
    await user.click(screen.getByRole('tab', { name: 'Problems' }));
    expect(
      await screen.findByRole('heading', { name: 'Mistakes in catalog files' }),
    ).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Decisions' }));
    expect(await screen.findByText('No waivers yet')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Checklist' }));
    expect(
      await screen.findByRole('button', { name: /^Permissions/ }),
    ).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Services' }));
    expect(
      await screen.findByRole('link', { name: 'Credentials' }),
    ).toBeVisible();
  });

  it('shows card and tab of the entity page', async () => {
    await renderInOldApp(
      <Route
        path="/catalog/:namespace/:kind/:name/*"
        element={
          <EntityProvider entity={notes}>
            <EntityReadinessCard />
            <EntityReadinessContent />
          </EntityProvider>
        }
      />,
      '/catalog/default/component/edx-notes-api',
    );

    expect(
      await screen.findByRole('link', { name: 'All checks' }, slow),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/edx-notes-api/readiness',
    );
    expect(
      await screen.findByRole(
        'heading',
        { name: '4 changes to become ready' },
        slow,
      ),
    ).toBeVisible();
  });

  it('shows the services of the viewer on the home page', async () => {
    await renderInOldApp(<Route path="/" element={<MyServicesCard />} />, '/');
    expect(
      await screen.findByText('My services that are not ready', {}, slow),
    ).toBeVisible();
    expect(
      (await screen.findAllByText('Not ready', {}, slow))[0],
    ).toBeVisible();
  });

  it('offers wizards of templates the field ReadinessAnswers', async () => {
    function Fields() {
      const fields = useCustomFieldExtensions(
        <ScaffolderFieldExtensions>
          <ReadinessAnswersFieldExtension />
        </ScaffolderFieldExtensions>,
      );
      return <>{fields.map(({ name }) => name).join()}</>;
    }
    await renderInOldApp(<Route path="/" element={<Fields />} />, '/');
    expect(await screen.findByText('ReadinessAnswers')).toBeVisible();
  });

  it('tells which entities are in scope of the built-in checklist', () => {
    const component = (spec: Record<string, string>) =>
      isReadinessAvailable({ ...notes, spec });
    expect(component({ type: 'service', lifecycle: 'production' })).toBe(true);
    expect(component({ type: 'Website' })).toBe(true);
    expect(component({ type: 'library' })).toBe(false);
    expect(component({ type: 'job', lifecycle: 'deprecated' })).toBe(false);
    expect(isReadinessAvailable({ ...notes, kind: 'API' })).toBe(false);
    expect(isReadinessAvailable({ ...notes, kind: 'System' })).toBe(false);
    expect(isReadinessTabAvailable(notes)).toBe(true);
    expect(isReadinessTabAvailable({ ...notes, kind: 'System' })).toBe(true);
    expect(isReadinessTabAvailable({ ...notes, kind: 'Domain' })).toBe(true);
    expect(isReadinessTabAvailable({ ...notes, kind: 'API' })).toBe(false);
  });

  it('registers the API client', () => {
    expect(
      [...readinessPlugin.getApis()].map(factory => factory.api.id),
    ).toEqual([readinessApiRef.id]);
  });
});
