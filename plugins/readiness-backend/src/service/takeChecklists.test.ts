// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { ChecklistWithCounts } from 'backstage-plugin-readiness-common';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node/checklist';
import request from 'supertest';
import {
  createTestRouter,
  seedRouter,
} from '../__testUtils__/createTestRouter';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

it('serves whole checklists: without the figures they compile to the same digest', async () => {
  const knex = await databases.init('SQLITE_3');
  await seedRouter(knex);
  const builtIn = compileChecklist(await loadChecklist());
  const { app } = createTestRouter({ knex, otherChecklists: [builtIn] });
  const { body } = await request(app).get('/checklists').expect(200);
  const served = body.items.map(
    ({ digest, counts, verifiableAnswers, ...rest }: ChecklistWithCounts) => ({
      digest,
      compiled: compileChecklist(rest),
    }),
  );
  expect(served).toHaveLength(2);
  for (const { digest, compiled } of served) {
    expect(compiled.digest).toBe(digest);
  }
  expect(served[1].compiled.digest).toBe(builtIn.digest);
  expect(served[1].compiled.contradictions).toHaveLength(
    builtIn.contradictions.length,
  );
});
