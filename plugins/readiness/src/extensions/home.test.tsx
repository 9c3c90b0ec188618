// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import homePlugin from '@backstage/plugin-home/alpha';
import { screen } from '@testing-library/react';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { readinessApiRef } from '../api';
import { rootRouteRef } from '../routes';
import { homeExtensions } from './home';

describe('the home page of an app', () => {
  it('has the services of the viewer that are not ready', async () => {
    // The grid of the page shows nothing before it knows its width, which jsdom does not have.
    const width = jest
      .spyOn(HTMLElement.prototype, 'offsetWidth', 'get')
      .mockReturnValue(1280);
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    renderTestApp({
      features: [homePlugin],
      extensions: homeExtensions,
      initialRouteEntries: ['/home'],
      config: {
        app: {
          extensions: [
            {
              'page:home': {
                config: {
                  // As docs/home.md says.
                  defaultConfig: [
                    {
                      component: 'ReadinessMyServices',
                      column: 0,
                      row: 0,
                      width: 6,
                      height: 6,
                    },
                  ],
                },
              },
            },
          ],
        },
      },
      apis: [[readinessApiRef, createMockReadinessApi({})]],
      mountedRoutes: {
        '/readiness': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    });
    expect(
      await screen.findByText(
        'My services that are not ready',
        {},
        { timeout: 20_000 },
      ),
    ).toBeVisible();
    expect(
      (await screen.findAllByText('Not ready', {}, { timeout: 20_000 }))[0],
    ).toBeVisible();
    // What Backstage says of its own icons.
    expect(
      warn.mock.calls
        .flat()
        .filter(text => !String(text).includes('registered as IconComponent')),
    ).toEqual([]);
    width.mockRestore();
    warn.mockRestore();
  });
});
