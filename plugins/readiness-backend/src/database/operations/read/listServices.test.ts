// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  noUnverifiedAnswers,
  noVerifiableAnswers,
  type ServiceSort,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import {
  seedServices,
  type SeededService,
} from '../../../__testUtils__/seedServices';
import { replaceVisibility } from '../visibility/replaceVisibility';
import { countServices } from './countServices';
import { listServices } from './listServices';
import type { ServiceQuery } from './ServiceQuery';

jest.setTimeout(60_000);

const SERVICES: SeededService[] = [
  {
    name: 'Notes',
    title: 'Student Notes 100%',
    owner: 'group:default/learning',
    system: 'system:default/lms',
    verdict: 'notReady',
    data_classes: 'confidential,pii',
    monitoring: 'unmonitored',
    verdict_since: 5_000_000,
    score_passed: 3,
    score_total: 10,
    score_waived: 1,
    score_not_applicable: 2,
    score_permille: 300,
    checks: [
      { check_id: 'load-test', status: 'stale', section_id: 'testing' },
      { check_id: 'data', severity: 'blocker', section_id: 'data-security' },
      { check_id: 'email', status: 'notApplicable', section_id: 'email' },
    ],
    answers: [{ check_id: 'persistence', value: 'mysql' }],
  },
  {
    name: 'planned',
    verdict: 'notReady',
    lifecycle: 'experimental',
    domain: 'domain:default/a',
    launch_date: '2027-01-15',
    checks: [{ check_id: 'load-test', status: 'fail', section_id: 'testing' }],
  },
  { name: 'silent', verdict: 'unassessed', type: 'worker' },
  {
    name: 'alpha',
    level: 'exemplary',
    data_classes: 'none',
    monitoring: 'monitored',
    owner: 'group:default/ops',
    score_total: 10,
    score_passed: 10,
    score_permille: 1000,
    launch_date: '2026-01-15',
    answers: [
      { check_id: 'persistence', value: 'mongodb' },
      { check_id: 'persistence', value: 'redis' },
    ],
  },
  { name: 'beta', verdict: 'readyWithWaivers', checklist_id: 'other' },
  { name: 'gone', verdict: 'notReady', retired_at: 7 },
];

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('listServices on %p', id => {
  let knex: Knex;
  let writes = 0;
  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateTest(knex);
    await seedServices(knex, SERVICES);
  });

  async function names(query: ServiceQuery, sort?: string) {
    const { items } = await listServices({
      knex,
      query,
      order: {
        field: (sort?.replace('-', '') ?? 'verdict') as ServiceSort,
        descending: sort?.startsWith('-') ?? false,
      },
      limit: 200,
    });
    // Each time as if something had been written, so that it counts anew.
    writes++;
    expect(await countServices({ knex, query, writes })).toBe(items.length);
    return items.map(item => item.name);
  }

  it('gives whole rows, live ones that wait for somebody before planned ones, and these before ready ones', async () => {
    const { items } = await listServices({
      knex,
      query: {},
      order: { field: 'verdict', descending: false },
      limit: 200,
    });
    expect(items.map(item => item.name)).toEqual([
      'Notes',
      'silent',
      'planned',
      'beta',
      'alpha',
    ]);
    expect(items[0]).toMatchObject({
      contradictions: 0,
      entityRef: 'component:default/notes',
      kind: 'Component',
      namespace: 'default',
      name: 'Notes',
      title: 'Student Notes 100%',
      owner: 'group:default/learning',
      system: 'system:default/lms',
      lifecycle: 'production',
      type: 'service',
      verdict: 'notReady',
      score: { passed: 3, total: 10, waived: 1, notApplicable: 2 },
      completeness: { answered: 3, applicable: 4 },
      verdictSince: '1970-01-01T01:23:20.000Z',
      blockers: [{ check: 'data', status: 'fail' }],
      open: { blocker: 1, required: 0, recommended: 0 },
      dataClasses: ['confidential', 'pii'],
      monitoring: 'unmonitored',
      verifiableAnswers: noVerifiableAnswers(),
      unverifiedAnswers: noUnverifiedAnswers(),
      evaluatedAt: '1970-01-01T00:16:40.000Z',
    });
    expect(Object.keys(items[0])).toEqual(
      expect.not.arrayContaining(['description', 'level', 'launchDate']),
    );
    expect(items[2]).not.toHaveProperty('score');
  });

  it.each<[ServiceQuery, string[]]>([
    [{ verdict: ['notReady', 'ready'] }, ['Notes', 'planned', 'alpha']],
    [{ level: ['exemplary'] }, ['alpha']],
    [{ owner: ['group:default/ops', 'group:default/x'] }, ['alpha']],
    [{ system: ['system:default/lms'] }, ['Notes']],
    [{ domain: ['domain:default/a'] }, ['planned']],
    [{ lifecycle: ['experimental'] }, ['planned']],
    [{ type: ['worker'] }, ['silent']],
    [{ dataClass: ['pii', 'confidential'] }, ['Notes']],
    [{ dataClass: ['none'] }, ['alpha']],
    [{ dataClass: ['unanswered'] }, ['silent', 'planned', 'beta']],
    [{ monitoring: ['unmonitored', 'monitored'] }, ['Notes', 'alpha']],
    [{ section: ['testing'] }, ['Notes', 'planned']],
    [{ section: ['email'] }, []],
    [
      { check: [{ check: 'load-test', status: 'stale', checklists: [] }] },
      ['Notes'],
    ],
    [
      {
        check: [
          {
            check: 'load-test',
            status: 'pass',
            checklists: ['deploy-new-service'],
          },
          { check: 'data', status: 'fail', checklists: [] },
        ],
      },
      ['Notes', 'silent', 'alpha'],
    ],
    [
      {
        answer: [
          { check: 'persistence', value: 'mongodb' },
          { check: 'persistence', value: 'redis' },
        ],
      },
      ['alpha'],
    ],
    [{ changedSince: 4_000_000 }, ['Notes']],
    [{ q: 'STUDENT' }, ['Notes']],
    [{ q: 'learning' }, ['Notes']],
    [{ q: '100%' }, ['Notes']],
    [{ q: '_' }, []],
    [{ q: '\\' }, []],
    [{ q: `'; drop table readiness_assessments; --` }, []],
    [{ ownedBy: [] }, []],
    [{ ownedBy: ['group:default/ops'], verdict: ['ready'] }, ['alpha']],
    [{ scope: 'none' }, []],
    [{ scope: 'all', verdict: ['unassessed'] }, ['silent']],
    [{ scope: { viewer: 'stranger', until: 1, services: 1 } }, []],
  ])('filters by %j', async (query, expected) => {
    await expect(names(query)).resolves.toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['name', ['alpha', 'beta', 'planned', 'silent', 'Notes']],
    ['-name', ['Notes', 'silent', 'planned', 'beta', 'alpha']],
    ['owner', ['silent', 'planned', 'beta', 'Notes', 'alpha']],
    ['-score', ['alpha', 'Notes', 'silent', 'planned', 'beta']],
    ['-blockers', ['Notes', 'silent', 'planned', 'beta', 'alpha']],
    ['launchDate', ['alpha', 'planned', 'beta', 'silent', 'Notes']],
    ['-verdictSince', ['Notes', 'silent', 'planned', 'beta', 'alpha']],
  ])('sorts by %s', async (sort, expected) => {
    await expect(names({}, sort)).resolves.toEqual(expected);
  });

  it.each<[ServiceSort, boolean]>([
    ['verdict', false],
    ['verdict', true],
    ['verdictSince', false],
    ['owner', false],
    ['system', true],
    ['score', true],
    ['blockers', true],
    ['monitoring', false],
    ['dataClass', false],
    ['launchDate', false],
    ['name', true],
  ])('pages there and back by %s, descending %s', async (field, descending) => {
    const order = { field, descending };
    const whole = await listServices({ knex, query: {}, order, limit: 200 });
    const refs = whole.items.map(item => item.entityRef);

    const there: string[] = [];
    let page = await listServices({ knex, query: {}, order, limit: 2 });
    there.push(...page.items.map(item => item.entityRef));
    while (page.hasMore) {
      page = await listServices({
        knex,
        query: {},
        order,
        limit: 2,
        after: page.last,
      });
      there.push(...page.items.map(item => item.entityRef));
    }
    expect(there).toEqual(refs);

    const before = await listServices({
      knex,
      query: {},
      order,
      limit: 2,
      after: page.first,
      backwards: true,
    });
    expect(before.items.map(item => item.entityRef)).toEqual(refs.slice(2, 4));
    expect(before.hasMore).toBe(true);
  });

  it.each([1, 5_000])(
    'shows a viewer what was noted for that viewer, until it is noted anew, with %i services',
    async services => {
      const note = (viewer: string, entityRefs: string[], at: number) =>
        replaceVisibility({
          knex,
          viewer,
          entityRefs,
          startedAt: at,
          completedAt: at,
          expiresAt: at + 100,
        });
      await note('one', ['component:default/alpha', 'component:default/x'], 0);
      await note('two', ['component:default/notes'], 0);
      await expect(
        names({ scope: { viewer: 'one', until: 1, services } }),
      ).resolves.toEqual(['alpha']);
      await note('one', ['component:default/beta'], 50);
      await expect(
        names({ scope: { viewer: 'one', until: 1, services } }),
      ).resolves.toEqual(['beta']);
      // What has expired goes with the next writing.
      await note('one', ['component:default/beta'], 120);
      await expect(
        names({ scope: { viewer: 'two', until: 1, services } }),
      ).resolves.toEqual([]);
      await expect(knex('readiness_viewers').select('viewer')).resolves.toEqual(
        [{ viewer: 'one' }],
      );
    },
  );

  it('reads a page of any length in two statements', async () => {
    const statements: string[] = [];
    const listen = ({ sql }: { sql: string }) => statements.push(sql);
    knex.on('query', listen);
    await listServices({
      knex,
      query: {},
      order: { field: 'verdict', descending: false },
      limit: 200,
    });
    knex.off('query', listen);
    expect(statements).toHaveLength(2);
  });
});
