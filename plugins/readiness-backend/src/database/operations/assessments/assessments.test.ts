// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import { serviceEntity } from '../../../__testUtils__/serviceEntity';
import { assessmentWrite } from '../../../__testUtils__/assessmentWrite';
import { smallChecklist } from '../../../__testUtils__/smallChecklist';
import { historyOf } from '../../../__testUtils__/historyOf';
import { evaluateAndSave, NOW } from '../../../__testUtils__/evaluateAndSave';
import { liveRefs } from '../../../__testUtils__/liveRefs';
import { listDependents } from './listDependents';
import { listAssessmentStates } from './listAssessmentStates';
import {
  assessmentIdsOf,
  storedAssessments,
} from '../../../__testUtils__/storedAssessments';
import { retireAssessments } from './retireAssessments';
import { saveAssessments } from './saveAssessments';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';
const checklist = smallChecklist();

describe('the operations on assessments', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setup(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    await migrateTest(knex);
    return { knex };
  }

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'lets nobody overwrite what they have not read, on %p',
    async id => {
      const { knex } = await setup(id);
      const entity = serviceEntity('books');
      const failing = serviceEntity('books', {
        annotations: { 'readiness/data': 'pii' },
      });
      const write = (now: number, of = entity, before = undefined as any) =>
        assessmentWrite({ entity: of, checklist, now, before });

      // Both saw no row.
      expect(await saveAssessments(knex, [write(1)], 1)).toEqual({
        conflicts: [],
      });
      expect(await saveAssessments(knex, [write(2, failing)], 2)).toEqual({
        conflicts: [BOOKS],
      });

      // Both saw the first row.
      const before = (await storedAssessments(knex, [BOOKS])).get(BOOKS);
      const results = await Promise.all([
        saveAssessments(knex, [write(3, failing, before)], 3),
        saveAssessments(knex, [write(4, failing, before)], 4),
      ]);
      expect(results.flatMap(({ conflicts }) => conflicts)).toEqual([BOOKS]);
      expect(await knex('readiness_assessments').pluck('revision')).toEqual([
        2,
      ]);
      expect(
        (await historyOf(knex, BOOKS)).filter(line =>
          line.startsWith('verdict'),
        ),
      ).toEqual(['verdict  ready notReady']);

      // Whoever read the row before it was retired does not bring it back.
      const seen = (await storedAssessments(knex, [BOOKS])).get(BOOKS);
      expect(
        await retireAssessments(knex, await assessmentIdsOf(knex, [BOOKS]), 5),
      ).toBe(1);
      expect(await saveAssessments(knex, [write(6, entity, seen)], 6)).toEqual({
        conflicts: [BOOKS],
      });
    },
  );

  it.each(databases.eachSupportedId())(
    'takes writes of the same services in any order at the same time, on %p',
    async id => {
      const { knex } = await setup(id);
      const entities = Array.from({ length: 60 }, (_, index) =>
        serviceEntity(`service-${index}`),
      );
      const refs = entities.map(e => `component:default/${e.metadata.name}`);

      for (const now of [1, 2, 3]) {
        const before = await storedAssessments(knex, refs);
        const writes = entities.map((entity, index) =>
          assessmentWrite({
            entity,
            checklist,
            now,
            before: before.get(refs[index]),
          }),
        );
        const results = await Promise.all([
          saveAssessments(knex, writes, now),
          saveAssessments(knex, [...writes].reverse(), now),
        ]);
        expect(results.flatMap(({ conflicts }) => conflicts).sort()).toEqual(
          [...refs].sort(),
        );
      }
      expect(await knex('readiness_assessments').distinct('revision')).toEqual([
        { revision: 3 },
      ]);
      expect(await knex('readiness_changes')).toHaveLength(60);
    },
  );

  it.each(databases.eachSupportedId())(
    'retires services and takes them back with their history, on %p',
    async id => {
      const { knex } = await setup(id);
      await evaluateAndSave(
        knex,
        [serviceEntity('books'), serviceEntity('pens')],
        {
          inputs: ['system:default/shop'],
        },
      );
      expect(
        await retireAssessments(
          knex,
          [...(await assessmentIdsOf(knex, [BOOKS])), 0],
          NOW,
        ),
      ).toBe(1);
      expect(
        await retireAssessments(
          knex,
          await assessmentIdsOf(knex, [BOOKS]),
          NOW,
        ),
      ).toBe(0);
      expect(await liveRefs(knex)).toEqual(['component:default/pens']);
      expect(await listDependents(knex, ['system:default/shop'])).toEqual([
        'component:default/pens',
      ]);
      expect((await storedAssessments(knex, [BOOKS])).get(BOOKS)).toMatchObject(
        {
          isRetired: true,
          revision: 2,
        },
      );

      await evaluateAndSave(knex, [serviceEntity('books')], { now: NOW + 5 });
      expect(await liveRefs(knex)).toEqual([BOOKS, 'component:default/pens']);
      expect(await historyOf(knex, BOOKS)).toEqual([
        'evaluated   ready',
        'retired',
        'returned',
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'tells what an evaluation is compared with, on %p',
    async id => {
      const { knex } = await setup(id);
      await evaluateAndSave(knex, [
        serviceEntity('books'),
        serviceEntity('pens'),
      ]);
      const states = await listAssessmentStates(knex);
      expect(states.size).toBe(2);
      expect(states.get(BOOKS)).toEqual([
        {
          assessmentId: expect.any(Number),
          checklistId: 'small',
          revision: 1,
          evaluatedAt: NOW,
          inputHash: `hash-${NOW}`,
          factsFingerprint: '',
          // The load test of 2026-11-01 is good for 30 days.
          nextEvaluationAt: Date.parse('2026-12-01'),
          isRetired: false,
        },
      ]);
      expect(
        await listAssessmentStates(knex, [BOOKS, 'component:default/nobody']),
      ).toEqual(new Map([[BOOKS, states.get(BOOKS)]]));
    },
  );

  it.each(databases.eachSupportedId())(
    'keeps one entity by two checklists apart, with their history, on %p',
    async id => {
      const { knex } = await setup(id);
      const other = smallChecklist({ id: 'other' });
      const books = [serviceEntity('books')];
      await evaluateAndSave(knex, books);
      expect(
        await evaluateAndSave(knex, books, { checklist: other, isNew: true }),
      ).toEqual({ conflicts: [] });
      // Somebody else was first, each by its own checklist.
      expect(
        await evaluateAndSave(knex, books, { checklist: other, isNew: true }),
      ).toEqual({ conflicts: [BOOKS] });

      const states = await listAssessmentStates(knex, [BOOKS]);
      const ofBooks = states
        .get(BOOKS)!
        .sort((a, b) => a.assessmentId - b.assessmentId);
      expect(ofBooks.map(({ checklistId }) => checklistId)).toEqual([
        'small',
        'other',
      ]);
      await retireAssessments(knex, [ofBooks[0].assessmentId], NOW);
      const rows = await knex('readiness_changes as change')
        .join(
          'readiness_assessments as assessment',
          'assessment.assessment_id',
          'change.assessment_id',
        )
        .orderBy('change.change_id')
        .select('assessment.checklist_id', 'change.type');
      expect(rows.map(row => `${row.checklist_id} ${row.type}`)).toEqual([
        'small evaluated',
        'other evaluated',
        'small retired',
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'takes more services than one statement does, on %p',
    async id => {
      const { knex } = await setup(id);
      const entities = Array.from({ length: 950 }, (_, index) =>
        serviceEntity(`service-${index}`),
      );
      await evaluateAndSave(knex, entities, {
        inputs: ['system:default/shop'],
      });
      const refs = await liveRefs(knex);
      expect(refs).toHaveLength(950);
      expect((await storedAssessments(knex, refs)).size).toBe(950);
      expect(await listDependents(knex, ['system:default/shop'])).toHaveLength(
        950,
      );
      expect(
        await retireAssessments(knex, await assessmentIdsOf(knex, refs), NOW),
      ).toBe(950);
      expect(await liveRefs(knex)).toEqual([]);
    },
  );
});
