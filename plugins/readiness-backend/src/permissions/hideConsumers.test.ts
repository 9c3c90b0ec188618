// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Check } from 'backstage-plugin-readiness-common';
import { migrateTest } from '../__testUtils__/migrateTest';
import { seedServices } from '../__testUtils__/seedServices';
import { withoutHiddenAnswers, withoutHiddenConsumers } from './hideConsumers';

jest.setTimeout(60_000);

const CONSUMERS: Check = {
  id: 'consumers',
  question: 'Who uses it?',
  severity: 'required',
  answer: { type: 'names', values: ['learners'] },
  answeredBy: [
    {
      from: 'relation',
      relation: 'apiConsumedBy',
      kinds: ['component'],
      mode: 'add',
    },
  ],
};
const checks = new Map([['consumers', CONSUMERS]]);

describe('consumers that the caller may not read', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('is tested on both engines', () => {
    expect(databases.eachSupportedId()).toHaveLength(2);
  });

  it.each(databases.eachSupportedId())(
    'stand neither in counted values nor in filters, on %p',
    async id => {
      const knex = await databases.init(id);
      await migrateTest(knex);
      const answers = (...values: string[]) =>
        values.map(value => ({ check_id: 'consumers', value }));
      await seedServices(knex, [
        { name: 'a', answers: answers('learners', 'plan-y', 'open') },
        { name: 'b', answers: answers('plan-y', 'open', 'other/secret') },
        {
          name: 'c',
          entity_ref: 'component:shop/c',
          namespace: 'shop',
          answers: answers('open'),
        },
      ]);
      const readable = jest.fn(async () => new Set(['component:default/open']));
      const asked = { knex, query: {}, check: CONSUMERS, readable };
      expect(
        await withoutHiddenConsumers({
          ...asked,
          values: [
            { value: 'open', services: 3 },
            { value: 'plan-y', services: 2 },
            { value: 'learners', services: 1 },
            { value: 'other/secret', services: 1 },
          ],
        }),
      ).toEqual([
        // The one of the namespace "shop" is another one, which is hidden.
        { value: 'open', services: 2 },
        { value: 'learners', services: 1 },
      ]);
      expect(readable).toHaveBeenCalledTimes(1);

      const filter = (...values: string[]) =>
        withoutHiddenAnswers({
          knex,
          query: {
            verdict: ['ready'],
            answer: values.map(value => ({ check: 'consumers', value })),
          },
          checks,
          readable,
        });
      expect(await filter('plan-y')).toEqual({
        verdict: ['ready'],
        scope: 'none',
      });
      expect(await filter('learners', 'plan-y')).toEqual({
        verdict: ['ready'],
        answer: [{ check: 'consumers', value: 'learners' }],
      });
    },
  );
});
