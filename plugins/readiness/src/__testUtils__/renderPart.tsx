// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  appLanguageApiRef,
  configApiRef,
  errorApiRef,
  routeResolutionApiRef,
  storageApiRef,
  translationApiRef,
  type AppLanguageApi,
  type RouteResolutionApi,
  type StorageApi,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { BUIProvider } from '@backstage/ui';
import { render } from '@testing-library/react';
import type { ReadinessApi } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../dev/mock/createMockReadinessApi';
import { entities } from '../../dev/mock/entities';
import { readinessApiRef } from '../api';

/** As a portal mounts them: the pages of entities, and ours. */
const routes = {
  resolve: (ref: unknown) =>
    ref === entityRouteRef
      ? ({ namespace, kind, name }: Record<string, string>) =>
          `/catalog/${namespace}/${kind}/${name}`
      : () => '/readiness',
} as RouteResolutionApi;

const english = {
  getLanguage: () => ({ language: 'en' }),
} as AppLanguageApi;

function withOwn(own: Entity[]): Entity[] {
  const refs = new Set(own.map(one => stringifyEntityRef(one)));
  return [
    ...own,
    ...entities.filter(one => !refs.has(stringifyEntityRef(one))),
  ];
}

export interface RenderPartOptions {
  /** Instead of what the made-up backend does. */
  api?: Partial<ReadinessApi>;
  /** Path and query. */
  at?: string;
  /** In the catalog beside those of the made-up services, and instead of those of the same name. */
  catalog?: Entity[];
  config?: Parameters<typeof mockApis.config>[0];
  /** What the browser keeps; by default nothing yet. */
  storage?: StorageApi;
}

/**
 * Renders a part of a screen, or a whole one, with what it needs of Backstage: texts, links, an address bar, the
 * catalog and the made-up backend. What the app itself does with our extensions is tested in `plugin.test.tsx`.
 */
export function renderPart(part: ReactNode, options: RenderPartOptions = {}) {
  const { api, at = '/', catalog = [], config, storage } = options;
  return render(
    <TestApiProvider
      apis={
        [
          [translationApiRef, mockApis.translation()],
          [appLanguageApiRef, english],
          [errorApiRef, mockApis.error()],
          [storageApiRef, storage ?? mockApis.storage()],
          [configApiRef, mockApis.config(config)],
          [routeResolutionApiRef, routes],
          [catalogApiRef, catalogApiMock({ entities: withOwn(catalog) })],
          [readinessApiRef, { ...createMockReadinessApi({}), ...api }],
        ] as const
      }
    >
      <MemoryRouter initialEntries={[at]}>
        <BUIProvider>{part}</BUIProvider>
      </MemoryRouter>
    </TestApiProvider>,
  );
}
