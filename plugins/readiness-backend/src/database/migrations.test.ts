// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { readdirSync } from 'node:fs';
import type { Knex } from 'knex';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { migrateTest } from '../__testUtils__/migrateTest';
import { assessmentWrite } from '../__testUtils__/assessmentWrite';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { waiverRow } from '../__testUtils__/waiverRow';
import { saveGateAnswer } from './operations/gate/gateAnswers';
import { insertWaiver } from './operations/waivers/insertWaiver';
import { listAssessmentStates } from './operations/assessments/listAssessmentStates';
import { saveAssessments } from './operations/assessments/saveAssessments';

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
      expect(tables).toContain('readiness_assessments');

      // Rows must not be in the way.
      await migrateTest(knex);
      await saveAssessments(
        knex,
        [
          assessmentWrite({
            entity: serviceEntity('books'),
            checklist: smallChecklist(),
            now: 1,
            inputs: ['system:default/shop'],
          }),
        ],
        1,
      );

      await knex.transaction(tx =>
        insertWaiver(tx, waiverRow({ waiver_id: 'w1' }), {
          action: 'request',
          by: 'user:default/ann',
          comment: null,
          basis: '{}',
        }),
      );
      await saveGateAnswer(knex, {
        at: 1,
        entity_ref: 'component:default/books',
        checklist_id: null,
        required_level: null,
        answer: 'refuse',
        reason: 'missing',
        blockers: '[]',
        waivers: '[]',
        evaluated_at: null,
        stale: 0,
        asked_by: 'external:pipeline',
      });

      for (const _file of files) {
        await knex.migrate.down({ directory });
      }
      expect(await ourTables(knex)).toEqual([]);

      await knex.migrate.latest({ directory });
      expect(await ourTables(knex)).toEqual(tables);
      expect(await listAssessmentStates(knex)).toEqual(new Map());
      for (const table of tables.filter(name => name !== 'readiness_writes')) {
        expect([table, await knex(table).select()]).toEqual([table, []]);
      }
    },
  );
});
