// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { readNames } from './readNames';

const credentials = mockCredentials.user();

const SERVICE = {
  entityRef: 'component:default/books',
  owner: 'group:default/shop',
  system: 'system:default/store',
  checks: [
    { answer: { source: { entityRef: 'component:default/books' } } },
    { waiver: { by: 'user:default/ops' } },
    { answer: { source: { entityRef: 'a service you cannot see' } } },
  ],
} as ServiceDetail;

const entity = (kind: string, name: string, more: object) =>
  ({
    apiVersion: 'v1',
    kind,
    metadata: { name },
    ...more,
  } as Entity);

describe('readNames', () => {
  it('knows what owner, System and deciders are called and the address of the owner, and asks for no hidden ones', async () => {
    const catalog = catalogServiceMock({
      entities: [
        entity('Group', 'shop', {
          spec: {
            profile: { displayName: 'The Shop', email: 'shop@example.org' },
          },
        }),
        entity('System', 'store', {
          metadata: { name: 'store', title: 'The Store' },
        }),
        entity('User', 'ops', {
          spec: { profile: { email: 'ops@example.org' } },
        }),
      ],
    });
    expect(await readNames(SERVICE, { catalog, credentials })).toEqual({
      titles: new Map([
        ['group:default/shop', 'The Shop'],
        ['system:default/store', 'The Store'],
      ]),
      ownerContact: 'shop@example.org',
    });
  });

  it('knows none while the catalog is away', async () => {
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: async () => {
        throw new Error('away');
      },
    });
    expect(await readNames(SERVICE, { catalog, credentials })).toEqual({
      titles: new Map(),
    });
  });
});
