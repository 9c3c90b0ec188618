// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import type { StoredFact, TargetState } from '../../factTypes';
import { loadTargetFacts } from './loadTargetFacts';
import { saveCollections } from './saveCollections';

jest.setTimeout(60_000);

const target = (targetId: string, lastAt: number): TargetState => ({
  targetId,
  provider: 'test',
  target: `https://${targetId}/health`,
  lastAt,
  failures: 0,
  stops: 0,
});

const fact = (targetId: string, name: string, at: number): StoredFact => ({
  targetId,
  fact: `test.${name}`,
  entityRef: '',
  observed: {
    value: `${at}`,
    observedAt: at,
    expiresAt: at + 1000,
    consecutive: 1,
  },
  collectedAt: at,
});

describe('saveCollections', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'leaves out a collection that is older than what is stored, and only that, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrateTest(knex);
      await saveCollections(knex, {
        targets: [target('a', 200), target('b', 100)],
        facts: [fact('a', 'one', 200), fact('b', 'one', 100)],
      });
      // Began before that of `a` above, and took longer.
      await saveCollections(knex, {
        targets: [target('a', 150), target('b', 150), target('c', 150)],
        facts: [
          fact('a', 'two', 150),
          fact('b', 'two', 150),
          fact('c', 'one', 150),
        ],
        forgotten: [fact('a', 'one', 100), fact('b', 'one', 100)],
      });
      const known = await loadTargetFacts(knex, ['a', 'b', 'c']);
      expect([...known.values()].flat()).toEqual([
        fact('a', 'one', 200),
        fact('b', 'two', 150),
        fact('c', 'one', 150),
      ]);
      const times = await knex('readiness_targets')
        .orderBy('target_id')
        .pluck('last_at');
      expect(times.map(Number)).toEqual([200, 150, 150]);

      // Of the same moment: the same look, written again.
      await saveCollections(knex, {
        targets: [target('a', 200)],
        facts: [fact('a', 'two', 200)],
      });
      expect((await loadTargetFacts(knex, ['a'])).get('a')).toHaveLength(2);
    },
  );

  it.each(databases.eachSupportedId())(
    'keeps what people read instead of a value, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrateTest(knex);
      const one = fact('a', 'one', 200);
      const shown = { ...one, observed: { ...one.observed!, shown: '512' } };
      await saveCollections(knex, {
        targets: [target('a', 200)],
        facts: [shown],
      });
      expect((await loadTargetFacts(knex, ['a'])).get('a')).toEqual([shown]);
    },
  );
});
