// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  type Fact,
  noVerifiableAnswers,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { migrateTest } from '../__testUtils__/migrateTest';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../__testUtils__/serviceEntity';
import { assessmentWrite } from '../__testUtils__/assessmentWrite';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { NOW } from '../__testUtils__/evaluateAndSave';
import { countServices } from './operations/read/countServices';
import { countStatuses } from './operations/read/countStatuses';
import { listServices } from './operations/read/listServices';
import { readSummary } from './operations/read/readSummary';
import type { ServiceQuery } from './operations/read/ServiceQuery';
import { replaceVisibility } from './operations/visibility/replaceVisibility';
import { storedAssessments } from '../__testUtils__/storedAssessments';
import { saveAssessments } from './operations/assessments/saveAssessments';

jest.setTimeout(60_000);

const checklist = smallChecklist({
  contradictions: [
    {
      id: 'review-not-enforced',
      severity: 'required',
      check: 'code-review',
      requiresFacts: ['repository.review'],
      when: { 'facts.repository.review': 'no' },
      message: 'No review is required.',
    },
  ],
});

function reviewed(value: string): Fact[] {
  return [
    {
      name: 'repository.review',
      provider: 'repository',
      target: 'https://code.example.org/x',
      value,
      observedAt: NOW,
      consecutive: 3,
    },
  ];
}

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('verifiable answers on %p', id => {
  let knex: Knex;
  const writes: string[] = [];

  async function save(entity: Entity, facts: Fact[] = [], now = NOW) {
    const ref = `component:default/${entity.metadata.name}`;
    const before = (await storedAssessments(knex, [ref])).get(ref);
    await saveAssessments(
      knex,
      [assessmentWrite({ entity, checklist, now, before, facts })],
      now,
    );
  }

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateTest(knex);
    await save(serviceEntity('verified'), reviewed('yes'));
    await save(serviceEntity('lying'), reviewed('no'));
    await save(
      serviceEntity('wordy', {
        annotations: {
          ...READY_ANNOTATIONS,
          'readiness/health-endpoint.evidence': 'https://example.org/proof',
        },
      }),
    );
    await save(serviceEntity('silent', { annotations: {} }));
    knex.on('query', ({ sql }: { sql: string }) => {
      if (/^(insert|update|delete)/i.test(sql)) {
        writes.push(sql);
      }
    });
  });

  async function names(query: ServiceQuery) {
    const { items, writes: written = 0 } = await listServices({
      knex,
      query,
      order: { field: 'name', descending: false },
      limit: 50,
    });
    const total = await countServices({ knex, query, writes: written });
    expect(total).toBe(items.length);
    return items.map(({ name }) => name);
  }

  it('are counted with the service', async () => {
    const { items } = await listServices({
      knex,
      query: {},
      order: { field: 'name', descending: false },
      limit: 50,
    });
    expect(
      items.map(({ name, verifiableAnswers }) => [name, verifiableAnswers]),
    ).toEqual([
      ['lying', { ...noVerifiableAnswers(), declared: 1, contradicted: 1 }],
      ['silent', noVerifiableAnswers()],
      ['verified', { ...noVerifiableAnswers(), declared: 1, verified: 1 }],
      ['wordy', { ...noVerifiableAnswers(), declared: 1, linked: 1 }],
    ]);
  });

  it.each<[NonNullable<ServiceQuery['verification']>, string[]]>([
    [[{ verification: 'verified' }], ['verified']],
    [[{ verification: 'declared' }], ['lying', 'verified', 'wordy']],
    [
      [{ verification: 'contradicted' }, { verification: 'linked' }],
      ['lying', 'wordy'],
    ],
    [[{ check: 'code-review', verification: 'declared' }], ['wordy']],
    [
      [
        { check: 'code-review', verification: 'contradicted' },
        { check: 'health-endpoint', verification: 'linked' },
      ],
      ['lying', 'wordy'],
    ],
    [[{ check: 'code-review', verification: 'corroborated' }], []],
  ])('filter services by %j', async (verification, expected) => {
    expect(await names({ verification })).toEqual(expected);
  });

  it('are summed in the statement that counts verdicts, for who is asked about', async () => {
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }) => statements.push(sql);
    knex.on('query', note);
    const { groups } = await readSummary({
      knex,
      query: {},
      openChecks: 10,
      holdingChecks: [],
    });
    knex.removeListener('query', note);
    expect(statements.length).toBeLessThanOrEqual(5);
    const total = (verification: 'declared' | 'verified' | 'contradicted') =>
      groups.reduce(
        (sum, { verifiableAnswers }) => sum + verifiableAnswers[verification],
        0,
      );
    expect([
      total('declared'),
      total('verified'),
      total('contradicted'),
    ]).toEqual([3, 1, 1]);

    const narrowed = await readSummary({
      knex,
      query: { verification: [{ verification: 'contradicted' }] },
      openChecks: 10,
      holdingChecks: [],
    });
    expect(narrowed.groups).toEqual([
      expect.objectContaining({
        services: 1,
        verifiableAnswers: {
          ...noVerifiableAnswers(),
          declared: 1,
          contradicted: 1,
        },
      }),
    ]);
  });

  it('are counted by check, as far as a viewer may see', async () => {
    const count = async (query: ServiceQuery) =>
      (await countStatuses({ knex, query })).verifiableAnswers
        .map(({ check, verification, services }) => [
          check,
          verification,
          services,
        ])
        .sort();
    expect(await count({})).toEqual([
      ['code-review', 'contradicted', 1],
      ['code-review', 'declared', 1],
      ['code-review', 'verified', 1],
      ['health-endpoint', 'declared', 2],
      ['health-endpoint', 'linked', 1],
    ]);

    const until = NOW + 1_000;
    await replaceVisibility({
      knex,
      viewer: 'user:default/a',
      entityRefs: ['component:default/lying'],
      startedAt: NOW,
      completedAt: NOW,
      expiresAt: until,
    });
    expect(
      await count({ scope: { viewer: 'user:default/a', until, services: 1 } }),
    ).toEqual([
      ['code-review', 'contradicted', 1],
      ['health-endpoint', 'declared', 1],
    ]);
    expect(await count({ scope: 'none' })).toEqual([]);
  });

  it('are written with the service, and only those that stand otherwise', async () => {
    writes.length = 0;
    await save(serviceEntity('lying'), reviewed('yes'), NOW + 1);
    expect(
      writes.filter(sql => sql.includes('readiness_verifiable_answers')),
    ).toEqual([expect.stringMatching(/^update/)]);
    expect(
      await names({ verification: [{ verification: 'contradicted' }] }),
    ).toEqual([]);

    writes.length = 0;
    await save(serviceEntity('lying'), reviewed('yes'), NOW + 2);
    expect(
      writes.filter(sql => sql.includes('readiness_verifiable_answers')),
    ).toEqual([]);

    await save(serviceEntity('lying', { annotations: {} }), [], NOW + 3);
    expect(
      await names({
        verification: [{ check: 'code-review', verification: 'verified' }],
      }),
    ).toEqual(['verified']);
  });
});
