// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import '@backstage/cli/asset-types';
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend -- the dev app is an app of its own
import '@backstage/ui/css/styles.css';
import { useEffect } from 'react';
import ReactDOM from 'react-dom/client';
import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import readinessPlugin, { readinessApiRef } from '../src';
import { createMockReadinessApi } from './mock/createMockReadinessApi';
import { mockWaivers } from './mock/mockWaivers';
import { entities } from './mock/entities';

/*
 * The screens with made-up services and no backend: `yarn start` in this folder. `?state=empty`, `denied`, `failing`,
 * `slow`, `working` or `unobserved` in the address shows the other states.
 */
const state = new URLSearchParams(window.location.search).get('state');

const signInPage = SignInPageBlueprint.make({
  params: {
    loader:
      async () =>
      ({ onSignInSuccess }) => {
        useEffect(
          () =>
            onSignInSuccess(
              mockApis.identity({ userEntityRef: 'user:default/guest' }),
            ),
          [onSignInSuccess],
        );
        return undefined;
      },
  },
});

const app = createApp({
  features: [
    createFrontendModule({ pluginId: 'app', extensions: [signInPage] }),
    catalogPlugin,
    readinessPlugin,
    createFrontendModule({
      pluginId: 'readiness',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: readinessApiRef,
              deps: {},
              factory: () => ({
                ...createMockReadinessApi({ state, pace: 1_500 }),
                ...mockWaivers(),
              }),
            }),
        }),
      ],
    }),
    createFrontendModule({
      pluginId: 'catalog',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: catalogApiRef,
              deps: {},
              factory: () => catalogApiMock({ entities }),
            }),
        }),
      ],
    }),
  ],
  advanced: {
    configLoader: async () => ({
      config: mockApis.config({
        data: {
          app: { title: 'Readiness', baseUrl: window.location.origin },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      }),
    }),
  },
});

ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
