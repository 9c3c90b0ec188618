// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import { readinessPermissions } from 'backstage-plugin-readiness-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CLAIMS,
  createTestDecisions,
} from '../__testUtils__/createTestDecisions';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { serviceEntity, WITHOUT_REVIEW } from '../__testUtils__/serviceEntity';
import { ReadinessPolicy } from './__fixtures__/ReadinessPolicy';

jest.setTimeout(60_000);

// eslint-disable-next-line no-restricted-syntax
const here = __dirname;

describe('the policy of docs/waivers.md', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('is the one that is tried here', () => {
    const page = readFileSync(
      resolve(here, '../../../../docs/waivers.md'),
      'utf8',
    );
    const [, , ...code] = readFileSync(
      resolve(here, '__fixtures__/ReadinessPolicy.ts'),
      'utf8',
    ).split('\n');
    expect(page).toContain(code.join('\n').trim());
  });

  it('has owners request, and others of Ops grant', async () => {
    const examplePolicy = new ReadinessPolicy();
    const test = await createTestDecisions({
      knex: await databases.init('SQLITE_3'),
      catalog: new TestCatalog(
        serviceEntity('books', { annotations: WITHOUT_REVIEW }),
        serviceEntity('pager', {
          annotations: WITHOUT_REVIEW,
          relations: { ownedBy: ['group:default/ops'] },
        }),
      ),
      policy: (name, userEntityRef) =>
        examplePolicy.handle(
          {
            permission: readinessPermissions.find(one => one.name === name) ?? {
              name,
              type: 'basic',
              attributes: {},
            },
          },
          {
            info: {
              userEntityRef,
              ownershipEntityRefs: CLAIMS[userEntityRef] ?? [],
            },
          } as any,
        ),
    });
    await test.sweep.run();
    expect((await test.request('eve', 'books')).status).toBe(403);
    const { body: books } = await test.request('ann', 'books');
    const { body: pager } = await test.request('otto', 'pager');
    expect((await test.decide('amy', books, 'grant')).status).toBe(403);
    // Of Ops, but the service is theirs.
    expect((await test.decide('olga', pager, 'grant')).status).toBe(403);
    const granted = await test.decide('olga', books, 'grant');
    expect(granted.body.state).toBe('granted');
    expect((await test.decide('ann', granted.body, 'revoke')).status).toBe(403);

    const namesFor = async (user: 'ann' | 'otto' | 'eve') =>
      (await test.get(user, '/waivers')).body.items
        .map(({ name }: { name: string }) => name)
        .sort();
    expect(await namesFor('ann')).toEqual(['books']);
    expect(await namesFor('otto')).toEqual(['books', 'pager']);
    expect(await namesFor('eve')).toEqual([]);
    expect(
      (await test.get('eve', '/services/component/default/books/gate')).status,
    ).toBe(200);
  });
});
