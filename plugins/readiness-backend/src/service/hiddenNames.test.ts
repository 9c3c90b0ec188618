// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import request from 'supertest';
import { migrateTest } from '../__testUtils__/migrateTest';
import { assessmentWrite } from '../__testUtils__/assessmentWrite';
import {
  BOOKS,
  checklist,
  CONDITIONAL,
  createTestRouter,
  seedRouter,
} from '../__testUtils__/createTestRouter';
import { storedAssessments } from '../__testUtils__/storedAssessments';
import { saveAssessments } from '../database/operations/assessments/saveAssessments';

jest.setTimeout(60_000);

const NOW = Date.parse('2026-11-23T12:00:00Z');

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

it('hides what a System hands down in history, inventory and problems', async () => {
  const knex = await databases.init('SQLITE_3');
  await seedRouter(knex);
  await migrateTest(knex);
  const stored = (
    await storedAssessments(knex, ['component:default/books'])
  ).get('component:default/books');
  const write = assessmentWrite({
    entity: BOOKS as CatalogEntity,
    checklist,
    now: NOW,
    before: stored,
    inputHash: 'other',
  });
  const source = {
    level: 'system' as const,
    entityRef: 'system:default/secret',
    key: 'readiness/purpose',
  };
  const text = 'Books of component:default/secret and component:default/books';
  const { evaluation } = write;
  await saveAssessments(
    knex,
    [
      {
        ...write,
        evaluation: {
          ...evaluation,
          checks: evaluation.checks.map(result =>
            result.check === 'purpose'
              ? { ...result, answer: { ...result.answer!, text, source } }
              : result,
          ),
          findings: [
            {
              code: 'unknown-value',
              key: 'readiness/purpose',
              entityRef: source.entityRef,
              message: 'Said by system:default/secret.',
              fix: 'Mend it.',
              location: { file: 'secret/catalog-info.yaml', line: 3 },
            },
          ],
        },
      },
    ],
    NOW,
  );

  const told = async (options: Parameters<typeof createTestRouter>[0]) => {
    const { app } = createTestRouter(options);
    const bodies = [];
    for (const path of [
      '/services/component/default/books/history',
      '/services/component/default/books',
      '/services/component/default/books/brief.md',
      '/inventory/purpose',
      '/problems',
    ]) {
      const answer = await request(app).get(path).expect(200);
      bodies.push(answer.text);
    }
    return bodies;
  };

  for (const body of await told({ knex })) {
    expect(body).toMatch(/default\\?\/secret/);
  }
  const limited = await told({
    knex,
    decision: CONDITIONAL,
    readable: [BOOKS],
  });
  for (const body of limited) {
    expect(body).not.toContain('secret');
    expect(body).toContain('a service you cannot see');
  }
  const [history, , , inventory] = limited;
  for (const body of [history, inventory]) {
    expect(body).toContain(
      'Books of a service you cannot see and component:default/books',
    );
  }
});
