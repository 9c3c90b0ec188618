// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/*
 * This backend alone, with a catalog of one service and nobody to sign in: `yarn start` here, then
 * curl http://localhost:7007/api/readiness/services
 */
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(
  catalogServiceMock.factory({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'notes',
          namespace: 'default',
          annotations: { 'readiness/data': 'pii' },
        },
        spec: {
          type: 'service',
          lifecycle: 'production',
          owner: 'group:default/learning',
        },
      },
    ],
  }),
);
backend.add(import('../src'));

backend.start();
