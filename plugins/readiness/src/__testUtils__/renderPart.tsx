// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import {
  configApiRef,
  errorApiRef,
  routeResolutionApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { render } from '@testing-library/react';
import type { ReadinessApi } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { readinessApiRef } from '../api';

const routes = {
  /** As the portal mounts them: entities, and our own pages. */
  resolve: (ref: unknown) =>
    ref === entityRouteRef
      ? ({ namespace, kind, name }: Record<string, string>) =>
          `/catalog/${namespace}/${kind}/${name}`
      : () => '/readiness',
};

/**
 * Renders a part of a screen with what it needs of Backstage: texts, links, and the made-up backend. Whole pages, whose
 * address bar counts, are rendered with `renderPage`, and what stands on the page of an entity with `renderEntity`.
 */
export function renderPart(part: ReactNode, api: Partial<ReadinessApi> = {}) {
  return render(
    <TestApiProvider
      apis={
        [
          [translationApiRef, mockApis.translation()],
          [errorApiRef, mockApis.error()],
          [configApiRef, mockApis.config()],
          [routeResolutionApiRef, routes as never],
          [readinessApiRef, { ...createMockReadinessApi({}), ...api }],
        ] as const
      }
    >
      <MemoryRouter>{part}</MemoryRouter>
    </TestApiProvider>,
  );
}
