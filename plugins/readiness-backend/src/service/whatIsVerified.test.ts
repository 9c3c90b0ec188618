// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  evaluateEntity,
  type Fact,
  noUnverifiedAnswers,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { summarize } from './summarize';
import { vocabularyOfChecklists } from './request/CheckVocabulary';
import { assessmentWrite } from '../__testUtils__/assessmentWrite';
import { NOW } from '../__testUtils__/evaluateAndSave';
import { migrateTest } from '../__testUtils__/migrateTest';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../__testUtils__/serviceEntity';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { saveAssessments } from '../database/operations/assessments/saveAssessments';
import { countServices } from '../database/operations/read/countServices';
import { listServices } from '../database/operations/read/listServices';
import { readSummary } from '../database/operations/read/readSummary';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';

jest.setTimeout(60_000);

const checklist = smallChecklist();

function reachable(value: unknown): Fact {
  return {
    name: 'health.answers',
    provider: 'health',
    target: 'https://example.org/health',
    value,
    observedAt: NOW,
    consecutive: 3,
  };
}

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('what is verified on %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateTest(knex);
    const save = async (
      name: string,
      annotations: Record<string, string>,
      facts: Fact[] = [],
    ) => {
      const entity = serviceEntity(name, { annotations });
      const write = assessmentWrite({ entity, checklist, now: NOW });
      const evaluation = evaluateEntity({
        entity,
        checklist,
        related: new Map(),
        facts,
        observable: new Set(['health.answers']),
        now: NOW,
      });
      await saveAssessments(knex, [{ ...write, evaluation }], NOW);
    };
    const none = { ...READY_ANNOTATIONS, 'readiness/data': 'none' };
    const pii = { ...READY_ANNOTATIONS, 'readiness/data': 'pii' };
    await save('seen', pii, [reachable(true)]);
    await save('told', pii);
    await save('asked', none, [
      { ...reachable(undefined), cannotTell: 'It needs a login.' },
    ]);
    await save(
      'seen-and-not-ready',
      { ...pii, 'readiness/code-review': 'no' },
      [reachable(true)],
    );
    await save('unwatched', { ...pii, 'readiness/health-endpoint': 'none' });
    await save('silent', {});
  });

  async function list(query: ServiceQuery) {
    const { items, writes = 0 } = await listServices({
      knex,
      query,
      order: { field: 'name', descending: false },
      limit: 50,
    });
    expect(await countServices({ knex, query, writes })).toBe(items.length);
    return items;
  }

  const names = async (query: ServiceQuery) =>
    (await list(query)).map(({ name }) => name);

  it('is told with each service', async () => {
    const items = await list({});
    expect(
      items.map(item => [
        item.name,
        item.verdict,
        item.verdictVerification,
        item.monitoring,
        item.monitoringVerification,
        item.unverifiedAnswers,
      ]),
    ).toEqual([
      [
        'asked',
        'ready',
        'declared',
        'monitored',
        'declared',
        { ...noUnverifiedAnswers(), inconclusive: 1, noProvider: 1 },
      ],
      [
        'seen',
        'ready',
        'verified',
        'monitored',
        'verified',
        { ...noUnverifiedAnswers(), noProvider: 1 },
      ],
      [
        'seen-and-not-ready',
        'notReady',
        undefined,
        'monitored',
        'verified',
        { ...noUnverifiedAnswers(), noProvider: 1 },
      ],
      [
        'silent',
        'unassessed',
        undefined,
        'unknown',
        undefined,
        noUnverifiedAnswers(),
      ],
      [
        'told',
        'ready',
        'declared',
        'monitored',
        'declared',
        { ...noUnverifiedAnswers(), verifiable: 1, noProvider: 1 },
      ],
      [
        'unwatched',
        'notReady',
        undefined,
        'unmonitored',
        undefined,
        // Nobody can observe that there is no endpoint.
        { ...noUnverifiedAnswers(), inconclusive: 1, noProvider: 1 },
      ],
    ]);
  });

  it.each<[ServiceQuery, string[]]>([
    [{ verdictVerification: ['verified'] }, ['seen']],
    [{ verdictVerification: ['declared'] }, ['asked', 'told']],
    [
      { verdictVerification: ['declared', 'verified'] },
      ['asked', 'seen', 'told'],
    ],
    [{ monitoringVerification: ['verified'] }, ['seen', 'seen-and-not-ready']],
    [{ monitoringVerification: ['declared'] }, ['asked', 'told']],
    [
      { monitoringVerification: ['verified'], verdict: ['notReady'] },
      ['seen-and-not-ready'],
    ],
    [{ verification: [{ verification: 'verifiable' }] }, ['told']],
    [
      { verification: [{ verification: 'inconclusive' }] },
      ['asked', 'unwatched'],
    ],
    [
      { verification: [{ verification: 'noProvider' }] },
      ['asked', 'seen', 'seen-and-not-ready', 'told', 'unwatched'],
    ],
  ])('filters services by %j', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('is counted in the summary, each number as many as its filter finds', async () => {
    const vocabulary = vocabularyOfChecklists([checklist.source]);
    const rows = await readSummary({
      knex,
      query: {},
      openChecks: 10,
      holdingChecks: [],
    });
    const summary = summarize(rows, vocabulary);

    expect(summary.verdicts.ready).toBe(3);
    expect(summary.verdictsVerified).toEqual({ readyWithWaivers: 0, ready: 1 });
    expect(summary.verdictsVerified.ready).toBe(
      (await names({ verdict: ['ready'], verdictVerification: ['verified'] }))
        .length,
    );
    expect(summary.monitoring).toEqual({
      monitored: 4,
      partial: 0,
      unmonitored: 1,
      unknown: 1,
      verified: { monitored: 2, partial: 0 },
    });
    const pii = summary.matrix.find(({ dataClass }) => dataClass === 'pii')!;
    expect(pii).toMatchObject({
      monitored: 3,
      verified: { monitored: 2, partial: 0 },
    });
    expect(pii.verified.monitored).toBe(
      (
        await names({
          dataClass: ['pii'],
          monitoring: ['monitored'],
          monitoringVerification: ['verified'],
        })
      ).length,
    );
    expect(summary.unverifiedAnswers).toEqual({
      verifiable: 1,
      inconclusive: 2,
      noProvider: 5,
    });
    for (const verification of [
      'verified',
      'contradicted',
      'verifiable',
      'inconclusive',
      'noProvider',
    ] as const) {
      expect([verification, summary.servicesWith[verification]]).toEqual([
        verification,
        (await names({ verification: [{ verification }] })).length,
      ]);
    }
  });
});
