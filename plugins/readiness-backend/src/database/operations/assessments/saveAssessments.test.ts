// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../../../__testUtils__/serviceEntity';
import { historyOf } from '../../../__testUtils__/historyOf';
import { evaluateAndSave, NOW } from '../../../__testUtils__/evaluateAndSave';
import { liveRefs } from '../../../__testUtils__/liveRefs';
import { listDependents } from './listDependents';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';

describe('saveAssessments', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setup(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    await migrateTest(knex);
    const writes: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => {
      if (/^(insert|update|delete)/i.test(sql)) {
        writes.push(sql);
      }
    });
    return { knex, writes };
  }

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'writes a service with its rows, and its history with every change, on %p',
    async id => {
      const { knex } = await setup(id);
      const unsure: Record<string, string> = {
        ...READY_ANNOTATIONS,
        'readiness/code-review': 'no',
      };
      delete unsure['readiness/data'];
      unsure['readiness/none-such'] = 'x';
      expect(
        await evaluateAndSave(
          knex,
          [
            serviceEntity('books', {
              annotations: unsure,
              metadata: { name: 'Books', title: 'The Books' },
              relations: { partOf: ['system:default/shop'] },
            }),
          ],
          { inputs: ['system:default/shop', 'system:default/shop'] },
        ),
      ).toEqual({ conflicts: [] });

      const row = await knex('readiness_assessments').first();
      expect(row).toMatchObject({
        entity_ref: BOOKS,
        name: 'Books',
        title: 'The Books',
        owner: 'group:default/shop',
        system: 'system:default/shop',
        lifecycle: 'production',
        type: 'service',
        search_text: expect.stringContaining('the books'),
        verdict: 'notReady',
        level: 'blocked',
        score_passed: 4,
        score_total: 6,
        open_blocker: 1,
        open_required: 1,
        data_classes: '',
        monitoring: 'monitored',
        revision: 1,
        retired_at: null,
      });
      expect(Number(row.evaluated_at)).toBe(NOW);
      expect(Number(row.verdict_since)).toBe(NOW);
      expect(Number(row.next_evaluation_at)).toBeGreaterThan(NOW);
      expect(
        await knex('readiness_checks')
          .orderBy('check_id')
          .select('check_id', 'section_id', 'severity', 'status'),
      ).toEqual([
        {
          check_id: 'code-review',
          section_id: 'purpose',
          severity: 'required',
          status: 'fail',
        },
        {
          check_id: 'data',
          section_id: 'data',
          severity: 'blocker',
          status: 'unanswered',
        },
      ]);
      expect(await knex('readiness_data_classes').pluck('data_class')).toEqual([
        'unanswered',
      ]);
      expect(
        await knex('readiness_answers')
          .orderBy('check_id')
          .select('check_id', 'value'),
      ).toEqual([
        { check_id: 'code-review', value: 'no' },
        { check_id: 'persistence', value: 'none' },
      ]);
      expect(await knex('readiness_findings').select()).toEqual([
        expect.objectContaining({
          entity_ref: BOOKS,
          code: 'unknown-name',
          key: 'readiness/none-such',
        }),
      ]);
      expect(await listDependents(knex, ['system:default/shop'])).toEqual([
        BOOKS,
      ]);
      expect(await listDependents(knex, ['system:default/other'])).toEqual([]);

      // A day later the owner has answered.
      const later = NOW + 86_400_000;
      await evaluateAndSave(
        knex,
        [serviceEntity('books', { metadata: { name: 'Books' } })],
        { now: later },
      );
      const after = await knex('readiness_assessments').first();
      expect(after).toMatchObject({
        assessment_id: row.assessment_id,
        verdict: 'ready',
        title: null,
        system: null,
        data_classes: 'pii',
        revision: 2,
      });
      expect(Number(after.verdict_since)).toBe(later);
      expect(after.verdict_rank).toBeGreaterThan(row.verdict_rank);
      expect(await knex('readiness_checks')).toEqual([]);
      expect(await knex('readiness_findings')).toEqual([]);
      expect(await knex('readiness_data_classes').pluck('data_class')).toEqual([
        'pii',
      ]);
      expect(await listDependents(knex, ['system:default/shop'])).toEqual([]);
      expect(await historyOf(knex, BOOKS)).toEqual([
        'evaluated   notReady',
        'verdict  notReady ready',
        'check code-review fail pass',
        'answer code-review no yes',
        'check data unanswered pass',
        'answer data  pii',
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'touches only rows that differ, on %p',
    async id => {
      const { knex, writes } = await setup(id);
      const unsure = { ...READY_ANNOTATIONS, 'readiness/code-review': 'no' };
      await evaluateAndSave(knex, [
        serviceEntity('books', { annotations: unsure }),
      ]);
      writes.length = 0;

      await evaluateAndSave(
        knex,
        [
          serviceEntity('books', {
            annotations: { ...unsure, 'readiness/purpose': 'Something else' },
          }),
        ],
        { now: NOW + 1 },
      );
      expect(writes.map(sql => sql.split(/\s+where|\s+set|\(/)[0])).toEqual([
        expect.stringMatching(/^update .?readiness_assessments/),
        expect.stringMatching(/^update .?readiness_evaluations/),
        expect.stringMatching(/^insert into .?readiness_changes/),
        expect.stringMatching(/^update .?readiness_writes/),
      ]);
    },
  );

  it.each(databases.eachSupportedId())(
    'takes whatever stands in an entity, on %p',
    async id => {
      const { knex } = await setup(id);
      const long = 'x'.repeat(100_000);
      const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
      await evaluateAndSave(
        knex,
        [
          serviceEntity('control', {
            metadata: {
              title: 'a\u0000b',
              description: `<b>\u0000\u001b ${secret}`,
            },
            annotations: {
              ...READY_ANNOTATIONS,
              'readiness/purpose': 'Ends \u0000 in the middle',
              'readiness/persistence': `mysql, ${long}`,
            },
          }),
          serviceEntity('long', {
            metadata: { title: long, description: long },
            spec: { lifecycle: long, type: 'service' },
            relations: {
              ownedBy: [`group:default/${long}`],
              partOf: [`system:default/${long}`],
            },
          }),
          serviceEntity('halves', {
            metadata: { title: `${'x'.repeat(254)}😀`, description: '\ud83d' },
          }),
        ],
        { inputs: [`resource:default/${long}`] },
      );
      expect(await liveRefs(knex)).toEqual([
        'component:default/control',
        'component:default/halves',
        'component:default/long',
      ]);
      const [control] = await knex('readiness_assessments').where({
        entity_ref: 'component:default/control',
      });
      expect(control.description).toContain('<b>');
      expect(JSON.stringify(control)).not.toContain(secret);
    },
  );
});
