// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import type { ReadinessApi } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { entities } from '../../dev/mock/entities';
import { readinessApiRef } from '../api';
import { rootRouteRef } from '../routes';

function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{`${pathname}${search}`}</output>;
}

interface RenderPageOptions {
  /** Path and query. */
  at: string;
  /** State of the made-up backend. */
  state?: string;
  /** Instead of what the made-up backend does. */
  api?: Partial<ReadinessApi>;
}

/** Renders a screen over the made-up services and gives the calls that it makes. */
export function renderPage(element: ReactElement, options: RenderPageOptions) {
  const made = createMockReadinessApi({ state: options.state });
  const api = { ...made, ...options.api };
  const calls = {
    getServices: jest.spyOn(api, 'getServices'),
    getSummary: jest.spyOn(api, 'getSummary'),
    getServicesCsv: jest.spyOn(api, 'getServicesCsv'),
  };
  renderInTestApp(
    <>
      {element}
      <Address />
    </>,
    {
      apis: [
        [readinessApiRef, api],
        [catalogApiRef, catalogApiMock({ entities })],
      ] as const,
      mountedRoutes: {
        '/readiness': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      initialRouteEntries: [options.at],
    },
  );
  return {
    ...calls,
    /** The query of the address bar. */
    query: () =>
      new URLSearchParams(
        screen.getByLabelText('address').textContent?.split('?')[1],
      ),
  };
}
