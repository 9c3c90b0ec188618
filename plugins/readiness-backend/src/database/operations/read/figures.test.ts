// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { noVerifiableAnswers } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import { seedServices } from '../../../__testUtils__/seedServices';
import { countStatuses } from './countStatuses';
import { findService } from './findService';
import { listPlatformIssues } from './listPlatformIssues';
import { listHistory } from './listHistory';
import { listFindings } from './listFindings';
import { readInventory } from './readInventory';
import { readSummary } from './readSummary';

jest.setTimeout(60_000);

const CHECKLIST = 'deploy-new-service';
const CHECKS = ['a', 'b'];
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('figures on %p', id => {
  let knex: Knex;
  let ids: Map<string, number>;
  let statements: string[] = [];

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateTest(knex);
    ids = await seedServices(knex, [
      {
        name: 'one',
        verdict: 'notReady',
        data_classes: 'pii',
        checks: [
          { check_id: 'a', status: 'fail' },
          { check_id: 'b', status: 'notApplicable' },
          { check_id: 'later', status: 'fail', counted: false },
        ],
        answers: [
          { check_id: 'persistence', value: 'mysql' },
          { check_id: 'persistence', value: 'redis' },
        ],
        findings: [{ message: 'first' }, { message: 'second', file: 'x.yaml' }],
      },
      {
        name: 'two',
        verdict: 'notReady',
        data_classes: 'pii',
        lifecycle: 'experimental',
        title: 'Zwei',
        owner: 'group:default/o',
        checks: [
          { check_id: 'a', status: 'stale' },
          { check_id: 'b', status: 'fail' },
          { check_id: 'persistence', status: 'unanswered' },
        ],
        findings: [{ message: 'third', line: 4, file: 'y.yaml' }],
      },
      {
        name: 'three',
        checklist_id: 'other',
        answers: [{ check_id: 'persistence', value: 'mysql' }],
      },
      {
        name: 'four',
        answers: [{ check_id: 'persistence', value: 'mysql' }],
      },
      {
        name: 'gone',
        retired_at: 5,
        checks: [{ check_id: 'a' }],
        answers: [{ check_id: 'persistence', value: 'mysql' }],
        findings: [{ message: 'of the past' }],
      },
    ]);
    knex.on('query', ({ sql }) => statements.push(sql));
    await knex('readiness_sweeps').insert([
      { started_at: 1, finished_at: 2, status: 'completed', services: 4 },
      { started_at: 3, finished_at: 4, status: 'failed', services: 0 },
    ]);
    await knex('readiness_changes').insert(
      [1, 2, 3].map(at => ({
        assessment_id: ids.get('one'),
        at,
        type: 'check',
        check_id: 'a',
        from_value: at === 1 ? null : 'pass',
        to_value: 'fail',
      })),
    );
    await knex('readiness_platform_issues').insert([
      { code: 'b', about: '', message: 'later', since: 2 },
      { code: 'a', about: 's', message: 'sooner', since: 1, line: 3 },
    ]);
  });

  beforeEach(() => {
    statements = [];
  });

  it('summarizes in five statements, and in two what it knows already', async () => {
    const summary = await readSummary({
      knex,
      query: {},
      openChecks: 2,
      holdingChecks: CHECKS,
    });
    expect(summary.groups).toHaveLength(3);
    expect(summary.groups).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          verdict: 'notReady',
          monitoring: 'unknown',
          data_classes: 'pii',
          live: true,
          services: 1,
          verifiableAnswers: noVerifiableAnswers(),
        }),
        expect.objectContaining({
          verdict: 'ready',
          monitoring: 'unknown',
          data_classes: '',
          live: true,
          services: 2,
          verifiableAnswers: noVerifiableAnswers(),
        }),
      ]),
    );
    expect(summary.openChecks).toEqual([
      { check: 'a', services: 2 },
      { check: 'b', services: 1 },
    ]);
    expect(summary.lastSweep).toEqual({ finishedAt: 2, services: 4 });
    expect(statements).toHaveLength(5);
    await expect(
      readSummary({ knex, query: {}, openChecks: 2, holdingChecks: CHECKS }),
    ).resolves.toEqual(summary);
    expect(statements).toHaveLength(7);

    const none = await readSummary({
      knex,
      query: { scope: 'none' },
      openChecks: 2,
      holdingChecks: CHECKS,
    });
    expect(none.groups).toEqual([]);
    expect(none.openChecks).toEqual([]);
  });

  it('takes an inventory', async () => {
    const inventory = await readInventory({
      knex,
      query: {},
      check: 'persistence',
      checklists: [CHECKLIST],
      limit: 200,
      withAnswers: true,
    });
    expect(inventory).toMatchObject({
      totalItems: 3,
      values: [
        { value: 'mysql', services: 2 },
        { value: 'redis', services: 1 },
      ],
      statuses: new Map([['unanswered', 1]]),
    });
    expect(inventory.answered?.map(row => row.entity_ref)).toEqual([
      'component:default/four',
      'component:default/one',
    ]);
    const narrowed = await readInventory({
      knex,
      query: { verdict: ['ready'] },
      check: 'persistence',
      checklists: [CHECKLIST, 'other'],
      limit: 1,
      withAnswers: false,
    });
    expect(narrowed).toMatchObject({
      totalItems: 2,
      values: [{ value: 'mysql', services: 2 }],
    });
    expect(narrowed.answered).toBeUndefined();
  });

  it('counts statuses by checklist', async () => {
    const { services, checks } = await countStatuses({ knex, query: {} });
    expect(services).toEqual(
      new Map([
        [CHECKLIST, 3],
        ['other', 1],
      ]),
    );
    expect(checks).toHaveLength(6);
    expect(checks).toContainEqual({
      checklist: CHECKLIST,
      check: 'a',
      status: 'stale',
      services: 1,
    });
  });

  it('lists findings of failing live services first', async () => {
    const page = await listFindings({ knex, query: {}, limit: 2, offset: 1 });
    expect(page).toEqual({
      totalFindings: 3,
      findings: [
        expect.objectContaining({
          message: 'second',
          location: { file: 'x.yaml' },
        }),
        expect.objectContaining({
          message: 'third',
          title: 'Zwei',
          owner: 'group:default/o',
          location: { file: 'y.yaml', line: 4 },
        }),
      ],
    });
  });

  it('finds what is not retired, its history and platform issues', async () => {
    const found = await findService({
      knex,
      entityRef: 'component:default/one',
      checklists: [],
    });
    expect(found?.assessment_id).toBe(ids.get('one'));
    await expect(
      findService({
        knex,
        entityRef: 'component:default/gone',
        checklists: [],
      }),
    ).resolves.toBeUndefined();

    const page = await listHistory({
      knex,
      assessmentId: ids.get('one')!,
      limit: 2,
    });
    expect(page.items.map(item => item.at)).toEqual([
      '1970-01-01T00:00:00.003Z',
      '1970-01-01T00:00:00.002Z',
    ]);
    const rest = await listHistory({
      knex,
      assessmentId: ids.get('one')!,
      limit: 2,
      before: page.next,
    });
    expect(rest).toEqual({
      items: [
        {
          at: '1970-01-01T00:00:00.001Z',
          type: 'check',
          check: 'a',
          to: 'fail',
        },
      ],
    });
    const platformIssues = await listPlatformIssues({ knex });
    expect(platformIssues.map(issue => issue.message)).toEqual([
      'sooner',
      'later',
    ]);
  });
});
