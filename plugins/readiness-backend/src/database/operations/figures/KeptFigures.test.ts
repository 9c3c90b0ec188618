// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import { serviceEntity } from '../../../__testUtils__/serviceEntity';
import { assessmentWrite } from '../../../__testUtils__/assessmentWrite';
import { smallChecklist } from '../../../__testUtils__/smallChecklist';
import { assessmentIdsOf } from '../../../__testUtils__/storedAssessments';
import { readSummary } from '../read/readSummary';
import { KeptFigures } from './KeptFigures';
import { readWrites } from './readWrites';
import { retireAssessments } from '../assessments/retireAssessments';
import { saveAssessments } from '../assessments/saveAssessments';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('kept figures on %p', id => {
  it('hold until a service is written or retired, and no longer', async () => {
    const knex = await databases.init(id);
    await migrateTest(knex);
    const counted = async () => {
      const { groups } = await readSummary({
        knex,
        query: {},
        openChecks: 1,
        holdingChecks: [],
      });
      return groups.reduce((sum, { services }) => sum + services, 0);
    };
    const write = (name: string) =>
      assessmentWrite({
        entity: serviceEntity(name),
        checklist: smallChecklist(),
        now: 1,
        inputs: [],
      });

    await expect(counted()).resolves.toBe(0);
    await saveAssessments(knex, [write('books'), write('pens')], 1);
    await expect(counted()).resolves.toBe(2);
    const writes = await readWrites(knex);

    // Nothing is read while nothing is written: this change goes past the store.
    await knex('readiness_assessments')
      .where('name', 'pens')
      .update({ retired_at: 5 });
    await expect(counted()).resolves.toBe(2);

    // Neither of these writes anything.
    await retireAssessments(knex, [0], 2);
    const { conflicts } = await saveAssessments(knex, [write('books')], 2);
    expect(conflicts).toHaveLength(1);
    await expect(readWrites(knex)).resolves.toBe(writes);

    await retireAssessments(
      knex,
      await assessmentIdsOf(knex, ['component:default/books']),
      2,
    );
    await expect(counted()).resolves.toBe(0);
  });
});

describe('KeptFigures', () => {
  const figures = () => KeptFigures.of({} as Knex);

  it('reads once for all who ask at the same time, and again after a failure', async () => {
    const kept = figures();
    const read = jest
      .fn<Promise<number>, []>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(7);
    const both = [1, 2].map(() => kept.get(['q'], 1, read));
    await expect(Promise.allSettled(both)).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    expect(read).toHaveBeenCalledTimes(1);
    await expect(kept.get(['q'], 1, read)).resolves.toBe(7);
    await expect(kept.get(['q'], 1, read)).resolves.toBe(7);
    expect(read).toHaveBeenCalledTimes(2);
    await kept.get(['other'], 1, read);
    // Also backwards, as after a backup was restored
    await kept.get(['q'], 0, read);
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('forgets the question that was asked longest ago', async () => {
    const kept = figures();
    const read = jest.fn(async () => 1);
    for (let question = 0; question < 500; question++) {
      await kept.get([question], 1, read);
    }
    await kept.get([0], 1, read);
    await kept.get(['one too many'], 1, read);
    expect(read).toHaveBeenCalledTimes(501);
    await kept.get([0], 1, read);
    expect(read).toHaveBeenCalledTimes(501);
    await kept.get([1], 1, read);
    expect(read).toHaveBeenCalledTimes(502);
  });
});
