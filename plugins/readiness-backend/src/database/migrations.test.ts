// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { readdirSync } from 'node:fs';
import type { Knex } from 'knex';
import { serviceEntity } from '../testing/serviceEntity';
import { createTestStore } from '../testing/createTestStore';
import { seedServices } from '../testing/seedServices';
import { serviceWrite } from '../testing/serviceWrite';
import { smallChecklist } from '../testing/smallChecklist';

jest.setTimeout(60_000);

const directory = resolvePackagePath(
  'backstage-plugin-readiness-backend',
  'migrations',
);
const files = readdirSync(directory).filter(file => file.endsWith('.js'));

async function ourTables(knex: Knex): Promise<string[]> {
  const names: string[] = knex.client.config.client.includes('sqlite')
    ? await knex('sqlite_master').where('type', 'table').pluck('name')
    : await knex('information_schema.tables')
        .whereRaw('table_schema = current_schema()')
        .pluck('table_name');
  return names.filter(name => name.startsWith('readiness_')).sort();
}

describe('migrations', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  // TestDatabases leaves out silently what it cannot reach.
  it('are tested on both engines', () => {
    expect(databases.eachSupportedId()).toEqual([
      ['SQLITE_3'],
      ['POSTGRES_18'],
    ]);
  });

  it.each(databases.eachSupportedId())(
    'go up one by one, down, and up again, on %p',
    async id => {
      const knex = await databases.init(id);
      expect(files.length).toBeGreaterThan(0);
      for (const _file of files) {
        await knex.migrate.up({ directory });
      }
      const tables = await ourTables(knex);
      expect(tables).toContain('readiness_services');

      // Rows must not be in the way.
      const store = await createTestStore(knex);
      await store.saveServices(
        [
          serviceWrite({
            entity: serviceEntity('books'),
            checklist: smallChecklist(),
            now: 1,
            inputs: ['system:default/shop'],
          }),
        ],
        1,
      );

      for (const _file of files) {
        await knex.migrate.down({ directory });
      }
      expect(await ourTables(knex)).toEqual([]);

      await knex.migrate.latest({ directory });
      expect(await ourTables(knex)).toEqual(tables);
      expect(await store.listServiceStates()).toEqual(new Map());
    },
  );

  it.each(databases.eachSupportedId())(
    'leave services that are there without claims until they are scored again, on %p',
    async id => {
      const knex = await databases.init(id);
      await knex.migrate.latest({ directory });
      const upTo = files.findIndex(file => file.endsWith('_claims.js'));
      expect(upTo).toBeGreaterThan(0);
      for (const _file of files.slice(upTo)) {
        await knex.migrate.down({ directory });
      }
      expect(await ourTables(knex)).not.toContain(
        'readiness_verifiable_answers',
      );
      await seedServices(knex, [
        { name: 'books', checks: [{ check_id: 'a' }] },
      ]);

      await knex.migrate.latest({ directory });
      const [row] = await knex('readiness_services');
      expect(row).toMatchObject({
        name: 'books',
        answers_verified: 0,
        answers_contradicted: 0,
      });
      await knex('readiness_verifiable_answers').insert({
        service_id: row.service_id,
        check_id: 'a',
        verification: 'verified',
      });

      for (const _file of files.slice(upTo)) {
        await knex.migrate.down({ directory });
      }
      const [former] = await knex('readiness_services');
      expect(former).toMatchObject({ name: 'books' });
      expect(former).not.toHaveProperty('answers_verified');
      expect(await knex('readiness_checks').pluck('check_id')).toEqual(['a']);
    },
  );
});
