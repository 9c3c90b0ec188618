// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { migrateTest } from '../__testUtils__/migrateTest';
import { EntityVisibility } from './EntityVisibility';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const CREDENTIALS = mockCredentials.user();
const CONDITIONAL: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { rule: 'any', resourceType: 'catalog-entity', params: {} },
};
const BOOKS = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'books' },
};

describe('EntityVisibility', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('is asked of the catalog once for all replicas, and of the database once for each', async () => {
    const knex = await databases.init('SQLITE_3');
    await migrateTest(knex);
    let time = 0;
    let streamed = 0;
    let asked = 0;
    knex.on('query', ({ sql }) => {
      asked += /^select .* from .readiness_viewers/.test(sql) ? 1 : 0;
    });
    const replica = () =>
      new EntityVisibility({
        permissions: mockServices.permissions.mock({
          authorizeConditional: async () => [CONDITIONAL],
        }),
        catalog: catalogServiceMock.mock({
          async *streamEntities() {
            streamed++;
            yield [BOOKS];
          },
        }),
        knex,
        logger: mockServices.logger.mock(),
        now: () => time,
        entitiesInScope: () => ({ kind: 'Component' }),
      });
    const [one, other] = [replica(), replica()];
    const scope = { viewer: expect.any(String), until: 3 * MINUTE };

    await expect(one.scopeOf(CREDENTIALS)).resolves.toEqual({
      ...scope,
      services: 1,
    });
    await expect(other.scopeOf(CREDENTIALS)).resolves.toEqual({
      ...scope,
      services: 1,
    });
    expect([streamed, asked]).toEqual([1, 2]);
    for (time of [MINUTE, 2 * MINUTE]) {
      await one.scopeOf(CREDENTIALS);
      await other.scopeOf(CREDENTIALS);
    }
    expect([streamed, asked]).toEqual([1, 2]);

    // Near its end memory is not trusted: a replica whose clock is ahead may have taken it out.
    time = 3 * MINUTE - 1;
    await knex('readiness_viewers').delete();
    await expect(one.scopeOf(CREDENTIALS)).resolves.toMatchObject({
      until: 6 * MINUTE - 1,
    });
    expect([streamed, asked]).toEqual([2, 3]);
  });
});
