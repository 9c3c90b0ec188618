// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { HIDDEN_ENTITY } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import request from 'supertest';
import type { CatalogError } from '../database/types';
import { migrateTest } from '../__testUtils__/migrateTest';
import {
  BARE,
  BOOKS,
  CONDITIONAL,
  createTestRouter,
  seedRouter,
} from '../__testUtils__/createTestRouter';
import { listErrorCarriers } from '../database/operations/catalogErrors/listErrorCarriers';
import { saveCatalogErrors } from '../database/operations/catalogErrors/saveCatalogErrors';

jest.setTimeout(60_000);

const FIX = 'Put it in quotes.';
const SINCE = Date.parse('2026-11-23T11:00:00Z');

function error(message: string, more: Partial<CatalogError> = {}) {
  return { message, fix: FIX, neverRead: false, services: [], ...more };
}

const location = { file: '/srv/all.yaml', line: 5, column: 16 };

async function seed(knex: Knex) {
  await seedRouter(knex);
  await migrateTest(knex);
  await saveCatalogErrors(
    knex,
    new Map([
      [
        'location:default/shop',
        [
          error('The YAML does not parse.', {
            location,
            services: ['component:default/books', 'component:default/leaky'],
          }),
        ],
      ],
      ['component:default/bare', [error('No label.')]],
      ['component:default/leaky', [error('No name.')]],
      ['component:default/new', [error('Nothing.', { neverRead: true })]],
      ['location:default/empty', [error('Gone.', { neverRead: true })]],
    ]),
    SINCE,
  );
}

describe('what the catalog cannot read', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'is told to those who may read it, on %p',
    async id => {
      const knex = await databases.init(id);
      await seed(knex);
      const told = async (options: Parameters<typeof createTestRouter>[0]) => {
        const { app } = createTestRouter(options);
        const { body, status } = await request(app).get('/problems');
        expect(status).toBe(200);
        return body.catalogErrors;
      };

      const all = await told({ knex });
      expect(all).toHaveLength(5);
      expect(all).toContainEqual({
        entityRef: 'location:default/shop',
        message: 'The YAML does not parse.',
        fix: FIX,
        since: '2026-11-23T11:00:00.000Z',
        location,
        neverRead: false,
        services: ['component:default/books', 'component:default/leaky'],
      });

      expect(
        await told({ knex, decision: CONDITIONAL, readable: [BOOKS, BARE] }),
      ).toEqual([
        expect.objectContaining({ entityRef: 'component:default/bare' }),
        expect.objectContaining({
          entityRef: HIDDEN_ENTITY,
          message: 'The YAML does not parse.',
          services: ['component:default/books'],
        }),
      ]);
      const decision = { result: AuthorizeResult.DENY } as PolicyDecision;
      expect(await told({ knex, decision, readable: [] })).toBeUndefined();

      await saveCatalogErrors(
        knex,
        new Map(all.map(({ entityRef }: any) => [entityRef, []])),
        SINCE,
      );
      expect(await told({ knex })).toBeUndefined();
    },
  );

  it.each(databases.eachSupportedId())(
    'is told newest first, with how many there are, on %p',
    async id => {
      const knex = await databases.init(id);
      await seed(knex);
      await migrateTest(knex);
      await saveCatalogErrors(
        knex,
        new Map(
          Array.from({ length: 120 }, (_, index) => [
            `component:default/chronic-${index}`,
            [error('Ever so long.')],
          ]),
        ),
        SINCE - 60_000,
      );
      await saveCatalogErrors(
        knex,
        new Map([
          [
            'component:default/books',
            [error('Entity component:default/leaky stands in a bad file.')],
          ],
        ]),
        SINCE + 60_000,
      );
      const told = async (options: Parameters<typeof createTestRouter>[0]) =>
        (await request(createTestRouter(options).app).get('/problems')).body;

      const all = await told({ knex });
      expect(all.catalogErrors).toHaveLength(100);
      expect(all.totalCatalogErrors).toBe(126);
      expect(all.catalogErrors[0].entityRef).toBe('component:default/books');
      expect(all.catalogErrors[99].message).toBe('Ever so long.');

      const some = await told({
        knex,
        decision: CONDITIONAL,
        readable: [BOOKS],
      });
      expect(some.totalCatalogErrors).toBe(2);
      expect(some.catalogErrors[0].message).toBe(
        `Entity ${HIDDEN_ENTITY} stands in a bad file.`,
      );
    },
  );

  it.each(databases.eachSupportedId())(
    'stands beside the verdict that it makes old, on %p',
    async id => {
      const knex = await databases.init(id);
      await seed(knex);
      const { app } = createTestRouter({ knex });
      const platformIssuesOf = async (name: string) => {
        const { body } = await request(app).get(
          `/services/component/default/${name}`,
        );
        expect(body.verdict).toEqual(expect.any(String));
        return body.catalogErrors;
      };
      const since = '2026-11-23T11:00:00.000Z';
      expect(await platformIssuesOf('books')).toEqual([
        { message: 'The YAML does not parse.', fix: FIX, since, location },
      ]);
      expect(
        (await platformIssuesOf('leaky'))
          .map(({ message }: any) => message)
          .sort(),
      ).toEqual(['No name.', 'The YAML does not parse.']);

      await migrateTest(knex);
      const carriers = await listErrorCarriers(knex, [
        'component:default/leaky',
      ]);
      expect(carriers.sort()).toEqual([
        'component:default/leaky',
        'location:default/shop',
      ]);
      await saveCatalogErrors(
        knex,
        new Map(carriers.map(ref => [ref, []])),
        SINCE,
      );
      expect(await platformIssuesOf('leaky')).toBeUndefined();
      expect(await platformIssuesOf('books')).toBeUndefined();
      expect(await platformIssuesOf('bare')).toHaveLength(1);
    },
  );
});
