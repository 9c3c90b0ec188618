// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import { seedServices } from '../../../__testUtils__/seedServices';
import { knownVisibility } from './knownVisibility';
import { replaceVisibility } from './replaceVisibility';

jest.setTimeout(60_000);

describe('visibility', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  const seenBy = (knex: Knex, viewer: string): Promise<string[]> =>
    knex('readiness_visibility')
      .join(
        'readiness_assessments',
        'readiness_assessments.assessment_id',
        'readiness_visibility.assessment_id',
      )
      .where({ viewer })
      .orderBy('name')
      .pluck('name');

  it.each(databases.eachSupportedId())(
    'is replaced as a whole, holds for its time, and is dropped after that, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrateTest(knex);
      await seedServices(knex, [{ name: 'books' }, { name: 'pens' }]);
      const note = (viewer: string, names: string[], completedAt: number) =>
        replaceVisibility({
          knex,
          viewer,
          entityRefs: names.map(name => `component:default/${name}`),
          startedAt: completedAt - 5,
          completedAt,
          expiresAt: completedAt + 100,
        });

      expect(
        await knownVisibility({ knex, viewer: 'ann', now: 0 }),
      ).toBeUndefined();
      await note('ann', ['books', 'pens', 'nobody'], 1_000);
      // Who may see nothing is known too.
      await note('bob', [], 1_010);
      expect(await seenBy(knex, 'ann')).toEqual(['books', 'pens']);
      for (const [viewer, now, scope] of [
        ['ann', 1_099, { viewer: 'ann', until: 1_100, services: 3 }],
        ['ann', 1_100, undefined],
        ['bob', 1_099, { viewer: 'bob', until: 1_110, services: 0 }],
        ['eve', 1_099, undefined],
      ] as const) {
        expect([
          viewer,
          now,
          await knownVisibility({ knex, viewer, now }),
        ]).toEqual([viewer, now, scope]);
      }

      await note('ann', ['pens'], 1_050);
      expect(await seenBy(knex, 'ann')).toEqual(['pens']);

      // Two replicas at the same time, and a list longer than one statement
      const many = Array.from({ length: 12_000 }, (_, index) => `no-${index}`);
      await Promise.all([
        note('eve', [...many, 'books'], 1_060),
        note('eve', ['books', ...many], 1_060),
      ]);
      expect(await seenBy(knex, 'eve')).toEqual(['books']);

      await note('bob', ['books'], 1_155);
      expect(await knex('readiness_viewers').orderBy('viewer').pluck('viewer'))
        // Ann's time ended at 1,150.
        .toEqual(['bob', 'eve']);
      expect(await seenBy(knex, 'ann')).toEqual([]);
    },
  );
});
