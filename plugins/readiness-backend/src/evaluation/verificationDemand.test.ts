// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { createTestEvaluation } from '../__testUtils__/createTestEvaluation';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { serviceEntity } from '../__testUtils__/serviceEntity';
import { TestChecklists } from '../__testUtils__/TestChecklists';
import { evidenceChecklist } from '../__testUtils__/evidenceChecklist';
import { TestProvider } from '../__testUtils__/TestProvider';

jest.setTimeout(60_000);

const ANNOTATIONS = {
  'readiness/health-endpoint': 'https://books.test/health',
  'readiness/license': 'MIT',
};

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('what is verified on %p', id => {
  let knex: Knex;
  const catalog = new TestCatalog(
    serviceEntity('books', { annotations: ANNOTATIONS }),
  );

  beforeEach(async () => {
    knex = await databases.init(id);
  });

  /** A start with other providers, or another configuration, over the same database. */
  async function start(
    options: { providers?: TestProvider[]; verification?: JsonObject } = {},
  ) {
    const { providers = [], verification } = options;
    const evaluation = await createTestEvaluation({
      knex,
      catalog,
      checklists: new TestChecklists(evidenceChecklist()),
      providers,
      config: { readiness: { ...(verification && { verification }) } },
    });
    await evaluation.sweep.run();
    return {
      ...evaluation,
      async stored() {
        const row = await knex('readiness_assessments').first(
          'verdict',
          'verdict_verified',
          'monitoring_verified',
          'answers_verified',
          'answers_verifiable',
          'answers_no_provider',
        );
        return Object.values(row);
      },
    };
  }

  it('follows when a provider is added, observes, and is removed', async () => {
    const none = await start();
    expect(await none.stored()).toEqual(['ready', 0, 0, 0, 0, 2]);

    const provider = new TestProvider();
    const added = await start({ providers: [provider] });
    expect(await added.stored()).toEqual(['ready', 0, 0, 0, 1, 1]);

    await added.collector.run(provider);
    expect(await added.stored()).toEqual(['ready', 1, 1, 1, 0, 1]);

    const removed = await start();
    expect(await removed.stored()).toEqual(['ready', 0, 0, 0, 0, 2]);
  });

  it('is demanded by the configuration, of services that have not changed', async () => {
    const verification = { blockers: true };
    const provider = new TestProvider();
    provider.see = () => [{ cannotTell: 'It needs a login.' }];
    const demanding = await start({ providers: [provider], verification });
    await demanding.collector.run(provider);
    expect((await demanding.stored())[0]).toBe('notReady');

    provider.see = () => [{ value: true }];
    demanding.clock.time += 20 * 60 * 1000;
    await demanding.collector.run(provider);
    expect((await demanding.stored()).slice(0, 2)).toEqual(['ready', 1]);

    const chosen = await start({
      providers: [provider],
      verification: { checks: ['license'] },
    });
    expect((await chosen.stored())[0]).toBe('notReady');
    chosen.takeWrites();
    await chosen.sweep.run();
    expect(chosen.takeWrites()).toEqual([]);

    const lifted = await start({ providers: [provider] });
    expect((await lifted.stored())[0]).toBe('ready');
  });

  it('keeps the backend from starting when the demand names no check', async () => {
    await expect(
      start({ verification: { checks: ['health-endpiont'] } }),
    ).rejects.toThrow(
      'readiness.verification.checks[0]: no checklist has a check "health-endpiont"; did you mean "health-endpoint"?',
    );
  });
});
