// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { migrateTest } from '../../../__testUtils__/migrateTest';
import { insertProposal, removeProposal } from './insertProposal';
import { listProposals } from './listProposals';
import type { StoredProposal } from './proposalRows';
import { updateProposal } from './updateProposal';

jest.setTimeout(60_000);

const SHOP = 'component:default/shop';

function proposal(
  id: string,
  given: Partial<StoredProposal> = {},
): StoredProposal {
  return {
    id,
    entityRef: SHOP,
    state: 'running',
    proposedBy: 'user:default/ada',
    createdAt: 1_000,
    updatedAt: 1_000,
    wanted: { data: 'pii', capacity: null },
    file: { type: 'github', url: 'https://a.test', host: 'a.test', path: 'x' },
    ...given,
  };
}

const all = { entityRef: SHOP, endedSince: 0, limit: 100 };

describe('stored hand-ins', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(databases.eachSupportedId())(
    'let one of an entity run at a time, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrateTest(knex);
      const attempts = await Promise.all(
        ['a', 'b', 'c'].map(name => insertProposal(knex, proposal(name))),
      );
      expect(attempts.filter(Boolean)).toHaveLength(1);
      expect(
        await insertProposal(
          knex,
          proposal('d', { entityRef: 'component:default/other' }),
        ),
      ).toBe(true);

      const [running] = await listProposals(knex, all);
      expect(running).toEqual(proposal(running.id));
      const done: StoredProposal = {
        ...running,
        state: 'open',
        updatedAt: 2_000,
        url: 'https://a.test/pull/1',
        number: 1,
        taskId: 'task',
        branch: 'readiness-shop',
        steps: [{ name: 'Annotate', status: 'completed' }],
        message: 'as it is',
      };
      expect(await updateProposal(knex, running, done)).toBe(true);
      expect(await listProposals(knex, all)).toEqual([done]);
      expect(await insertProposal(knex, proposal('e'))).toBe(true);

      // Somebody else noted it otherwise in the meantime.
      expect(
        await updateProposal(knex, running, { ...running, state: 'failed' }),
      ).toBe(false);
      await removeProposal(knex, 'e');
      expect(await listProposals(knex, all)).toEqual([done]);
    },
  );

  it.each(databases.eachSupportedId())(
    'are listed while they wait, and for a while after they ended, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrateTest(knex);
      const states = ['open', 'merged', 'done', 'closed'] as const;
      for (const [index, state] of states.entries()) {
        await insertProposal(
          knex,
          proposal(state, { state, createdAt: index, updatedAt: 10 }),
        );
      }
      const listed = async (endedSince: number, limit = 100) =>
        (await listProposals(knex, { entityRef: SHOP, endedSince, limit })).map(
          ({ state }) => state,
        );
      expect(await listed(10)).toEqual(['closed', 'done', 'merged', 'open']);
      expect(await listed(11)).toEqual(['merged', 'open']);
      expect(await listed(0, 1)).toEqual(['closed']);
    },
  );

  it('are forgotten when there are more than fifty of an entity', async () => {
    const knex = await databases.init('SQLITE_3');
    await migrateTest(knex);
    for (let index = 0; index < 53; index += 1) {
      await insertProposal(
        knex,
        proposal(`p${index}`, { state: 'done', createdAt: index }),
      );
    }
    const kept = await listProposals(knex, all);
    expect(kept).toHaveLength(50);
    expect(kept[49].id).toBe('p3');
  });
});
