// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestEvidence } from '../__testUtils__/createTestEvidence';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { otherEntity } from '../__testUtils__/otherEntity';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestChecklists } from '../__testUtils__/TestChecklists';
import { TestProvider } from '../__testUtils__/TestProvider';
import { evidenceChecklist } from '../__testUtils__/evidenceChecklist';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const FILE = 'https://git.example.com/shop/catalog-info.yaml';

function books(annotations: Record<string, string>) {
  return serviceEntity('books', {
    annotations: {
      'backstage.io/managed-by-location': `url:${FILE}`,
      'readiness/health-endpoint': 'https://books/health',
      ...annotations,
    },
    relations: { partOf: ['system:default/shop'] },
  });
}

describe('causes of changes', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'are stored with each change, as what the evaluation read differs, on %p',
    async id => {
      const knex = await databases.init(id);
      const provider = new TestProvider();
      const catalog = new TestCatalog(
        otherEntity('System', 'shop'),
        books({ 'readiness/license': 'missing' }),
      );
      const checklists = new TestChecklists(evidenceChecklist());
      const test = await createTestEvidence({
        knex,
        catalog,
        providers: [provider],
        checklists,
      });
      let seen = 0;
      /** Causes of the changes since the last call. */
      const causes = async () => {
        const rows = await knex('readiness_changes')
          .where('change_id', '>', seen)
          .orderBy('change_id');
        for (const { change_id } of rows) {
          seen = Number(change_id);
        }
        const all = rows.map(row => row.causes && JSON.parse(row.causes));
        // All of one evaluation have the same.
        expect(new Set(all.map(one => JSON.stringify(one))).size).toBe(1);
        return all[0];
      };
      // The first evaluation has nothing to be compared with.
      await expect(causes()).resolves.toBeNull();

      catalog.put(books({ 'readiness/license': 'MIT' }));
      await test.sweep.run();
      await expect(causes()).resolves.toEqual([{ type: 'edit', file: FILE }]);

      for (let times = 0; times < 3; times++) {
        provider.see = () => [{ value: false }];
        await test.pass(10 * MINUTE, provider);
      }
      await expect(causes()).resolves.toEqual([
        { type: 'observation', providers: ['test'] },
      ]);

      // Nothing is collected for hours: the observation expires, and with it the contradiction.
      test.clock.time += 3 * 60 * MINUTE;
      await test.sweep.run();
      await expect(causes()).resolves.toEqual([
        { type: 'expired', providers: ['test'] },
      ]);

      checklists.replace(evidenceChecklist({ insists: true }));
      await test.sweep.run();
      await expect(causes()).resolves.toEqual([{ type: 'checklist' }]);
    },
  );
});
