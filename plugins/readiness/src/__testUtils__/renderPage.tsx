// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { screen } from '@testing-library/react';
import type { ReadinessApi } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { renderPart } from './renderPart';

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
  renderPart(
    <>
      {element}
      <Address />
    </>,
    { api, at: options.at },
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
