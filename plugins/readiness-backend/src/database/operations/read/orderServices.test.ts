// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  SERVICE_SORTS,
  type ServiceSort,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import { seedServices } from '../../../__testUtils__/seedServices';
import { listServices } from './listServices';

jest.setTimeout(60_000);

/** Indexes are named after the column that is sorted by first. */
function indexOf(field: ServiceSort): string {
  const column =
    field === 'dataClass'
      ? 'data_classes'
      : field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  return `readiness_assessments_by_${column}_idx`;
}

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('orders on %p', id => {
  const isPostgres = id.startsWith('POSTGRES');
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateTest(knex);
    await seedServices(
      knex,
      ['a', 'b', 'c'].map(name => ({ name })),
    );
  });

  /** How the database reads a page. */
  async function planOf(read: (database: Knex) => Promise<unknown>) {
    return knex.transaction(async tx => {
      if (isPostgres) {
        // Three rows are faster sorted; is the index one that would do?
        await tx.raw('set local enable_seqscan = off');
        await tx.raw('set local enable_bitmapscan = off');
        await tx.raw('set local enable_sort = off');
      }
      let page: { sql: string; bindings: any[] } | undefined;
      const listen = (query: { sql: string; bindings: any[] }) => {
        page ??= query;
      };
      tx.on('query', listen);
      await read(tx);
      tx.off('query', listen);
      const { sql, bindings } = page!;
      const explain = isPostgres ? 'explain' : 'explain query plan';
      const plan = await tx.raw(
        `${explain} ${sql.replace(/\$\d+/g, '?')}`,
        bindings,
      );
      return JSON.stringify(isPostgres ? plan.rows : plan);
    });
  }

  it.each(
    SERVICE_SORTS.flatMap(field =>
      [false, true].map(descending => [field, descending] as const),
    ),
  )(
    'reads a page by %s (descending: %p) from an index, also a later one',
    async (field, descending) => {
      const order = { field, descending };
      const first = await listServices({ knex, query: {}, order, limit: 1 });
      for (const after of [undefined, first.last]) {
        const plan = await planOf(database =>
          listServices({ knex: database, query: {}, order, limit: 1, after }),
        );
        expect(plan).toContain(indexOf(field));
        expect(plan).not.toMatch(/TEMP B-TREE|Sort Key/);
      }
    },
  );
});
