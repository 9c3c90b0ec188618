// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import request from 'supertest';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { migrateTest } from '../__testUtils__/migrateTest';
import { otherEntity } from '../__testUtils__/otherEntity';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import {
  CONDITIONAL,
  createTestRouter,
} from '../__testUtils__/createTestRouter';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('portal state on %p', id => {
  /** The state after a sweep over a catalog, as the API tells it. */
  async function stateOf(
    catalog?: TestCatalog,
    options: { query?: string; limited?: boolean } = {},
  ) {
    const knex = await databases.init(id);
    await migrateTest(knex);
    if (catalog) {
      const { sweep } = await createTestEvaluation({ knex, catalog });
      await sweep.run();
    }
    const { app } = createTestRouter({
      knex,
      ...(options.limited && { decision: CONDITIONAL, readable: [] }),
    });
    const { body } = await request(app).get(`/summary${options.query ?? ''}`);
    return body.portal;
  }

  const silent = serviceEntity('silent', { annotations: {} });

  it('says that the catalog was never read', async () => {
    await expect(stateOf()).resolves.toEqual({ status: 'neverRead' });
  });

  it('says since when the catalog cannot be read', async () => {
    const catalog = new TestCatalog(silent);
    catalog.beforePage = () => {
      throw new Error('down');
    };
    await expect(stateOf(catalog)).resolves.toEqual({
      status: 'neverRead',
      unreadableSince: '2026-11-23T10:00:00.000Z',
    });
  });

  it('tells an empty catalog from one with nothing in scope, and says what is in it', async () => {
    await expect(
      stateOf(new TestCatalog(otherEntity('User', 'guest'))),
    ).resolves.toMatchObject({
      status: 'emptyCatalog',
      readAt: '2026-11-23T10:00:00.000Z',
      catalog: { entities: 0, kinds: [] },
    });
    await expect(
      stateOf(
        new TestCatalog(
          otherEntity('System', 'shop'),
          serviceEntity('one', { spec: { type: 'Library' } }),
          serviceEntity('two', { spec: { type: 'library' } }),
        ),
      ),
    ).resolves.toMatchObject({
      status: 'noneInScope',
      catalog: {
        entities: 3,
        kinds: [
          { kind: 'Component', type: 'library', entities: 2, inScope: 0 },
          { kind: 'System', entities: 1, inScope: 0 },
        ],
      },
    });
  });

  it('says that all is unassessed, whatever the filters', async () => {
    const catalog = new TestCatalog(silent);
    for (const query of ['', '?verdict=ready']) {
      await expect(stateOf(catalog, { query })).resolves.toMatchObject({
        status: 'unassessed',
      });
    }
  });

  it('says that something is assessed, also when the filtered services are not', async () => {
    const catalog = new TestCatalog(silent, serviceEntity('books'));
    for (const query of ['', '?verdict=unassessed', '?q=nothing']) {
      const { status } = await stateOf(catalog, { query });
      expect(status).toBe('assessed');
    }
  });

  it('does not tell what is in the catalog to those who may not read all of it', async () => {
    await expect(
      stateOf(new TestCatalog(silent), { limited: true }),
    ).resolves.toEqual({
      status: 'noneVisible',
      readAt: '2026-11-23T10:00:00.000Z',
    });
  });
});
