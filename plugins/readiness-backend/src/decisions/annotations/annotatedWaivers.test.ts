// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { createTestDecisions } from '../../__testUtils__/createTestDecisions';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import {
  serviceEntity,
  WITHOUT_REVIEW,
} from '../../__testUtils__/serviceEntity';

jest.setTimeout(60_000);

const BOOKS = 'component:default/books';
const REPOSITORY = 'https://git.example.com/platform/catalog';
const TEXT = 'until 2026-12-31 - Reviewers start in January';

function books(
  text: string | undefined,
  location = `${REPOSITORY}/books.yaml`,
) {
  return serviceEntity('books', {
    annotations: {
      ...WITHOUT_REVIEW,
      'backstage.io/managed-by-location': `url:${location}`,
      ...(text !== undefined && { 'readiness/code-review.waiver': text }),
    },
  });
}

/** The file as somebody wrote it who may. */
function fileOf(text: string, name = 'books'): string {
  return `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  annotations:
    readiness/code-review.waiver: ${JSON.stringify(text)}
spec: { type: service }
`;
}

describe('waivers in annotations', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setUp(
    id: Parameters<typeof databases.init>[0],
    options: { text?: string; waivers?: JsonObject; location?: string } = {},
  ) {
    const { text = TEXT, waivers = {}, location } = options;
    const knex = await databases.init(id);
    const catalog = new TestCatalog(books(text, location));
    const files: Record<string, string> = {};
    const test = await createTestDecisions({
      knex,
      catalog,
      config: { readiness: { waivers } },
      urlReader: mockServices.urlReader.mock({
        readUrl: async url => {
          if (files[url] === undefined) {
            throw new Error(`no ${url}`);
          }
          return { buffer: async () => Buffer.from(files[url]) } as any;
        },
      }),
    });
    const list = async () =>
      (await test.get('otto', '/waivers?sort=requestedAt')).body.items;
    return { ...test, knex, catalog, files, list };
  }

  const trusted = (more: JsonObject = {}) => ({
    git: { trusted: { locations: [REPOSITORY], ...more } },
  });

  describe.each(databases.eachSupportedId())('on %p', id => {
    it('are requests of the owner, which somebody else grants', async () => {
      const test = await setUp(id);
      await test.sweep.run();
      await test.sweep.run();
      const [asked, ...others] = await test.list();
      expect(others).toEqual([]);
      expect(asked).toMatchObject({
        entityRef: BOOKS,
        check: 'code-review',
        state: 'requested',
        source: 'git',
        reason: 'Reviewers start in January',
        until: '2026-12-31',
        requestedBy: 'group:default/shop',
      });
      expect((await test.service('books')).verdict).toBe('notReady');
      // Any of the owners may have written the line.
      const both = await test.decide('both', asked, 'grant');
      expect(both.status).toBe(403);
      expect(both.body.error.message).toContain(
        'requested by group:default/shop, which you belong to',
      );
      await test.decide('otto', asked, 'grant');
      expect((await test.service('books')).verdict).toBe('readyWithWaivers');
      expect((await test.result('books')).waiver.by).toBe('user:default/otto');
    });

    it('are requested again only when the text is another one', async () => {
      const test = await setUp(id);
      await test.sweep.run();
      const [asked] = await test.list();
      await test.decide('otto', asked, 'refuse');
      test.catalog.put(
        serviceEntity('books', {
          annotations: { ...books(TEXT).metadata.annotations, other: 'edit' },
        }),
      );
      await test.sweep.run();
      expect(await test.list()).toHaveLength(1);

      test.clock.time += 1000;
      test.catalog.put(books('until 2026-12-31 - Reviewers were hired'));
      await test.sweep.run();
      expect((await test.list()).map((one: any) => one.state)).toEqual([
        'refused',
        'requested',
      ]);
      // Another text takes the place of the first, and no line asks for nothing.
      test.clock.time += 1000;
      test.catalog.put(books('until 2026-12-30 - Reviewers were hired'));
      await test.sweep.run();
      test.catalog.put(books(undefined));
      await test.sweep.run();
      expect(
        (await test.list()).map((one: any) => [one.state, one.endedBy]),
      ).toEqual([
        ['refused', undefined],
        ['withdrawn', 'readiness'],
        ['withdrawn', 'readiness'],
      ]);
    });

    it('end a granted waiver when the line is removed', async () => {
      const test = await setUp(id);
      await test.sweep.run();
      await test.decide('otto', (await test.list())[0], 'grant');
      test.catalog.put(books(undefined));
      await test.refresh(BOOKS);
      expect((await test.list())[0]).toMatchObject({ state: 'notNeeded' });
      expect((await test.service('books')).verdict).toBe('notReady');
    });

    it('request nothing for a check that passes', async () => {
      const test = await setUp(id);
      const { annotations } = books(TEXT).metadata;
      test.catalog.put(
        serviceEntity('books', {
          annotations: { ...annotations, 'readiness/code-review': 'yes' },
        }),
      );
      await test.sweep.run();
      expect(await test.list()).toEqual([]);
    });

    it('are granted by the configuration when the trusted file holds the very line', async () => {
      const test = await setUp(id, { waivers: trusted() });
      test.files[`${REPOSITORY}/books.yaml`] = fileOf(TEXT);
      await test.sweep.run();
      expect(await test.list()).toMatchObject([
        {
          state: 'granted',
          requestedBy: 'group:default/shop',
          decidedBy: 'configuration',
        },
      ]);
      expect((await test.service('books')).verdict).toBe('readyWithWaivers');
      expect((await test.result('books')).waiver.by).toBe('configuration');
      // At once, and once.
      test.takeWrites();
      await test.sweep.run();
      expect(test.takeWrites()).toEqual([]);
      expect(
        test.audited.map(({ eventId, meta }) => [eventId, meta.action]),
      ).toEqual([['waiver-decision', 'grant']]);
    });

    it.each([
      [
        'the file holds another text',
        REPOSITORY,
        fileOf('until 2027-01-01 - another reason'),
      ],
      ['the file holds another service', REPOSITORY, fileOf(TEXT, 'shelf')],
      ['the file cannot be read', REPOSITORY, undefined],
      [
        'the file is in a repository whose name only begins alike',
        `${REPOSITORY}-evil`,
        fileOf(TEXT),
      ],
      [
        'the location climbs out of the repository',
        `${REPOSITORY}/../evil`,
        fileOf(TEXT),
      ],
    ])(
      'need somebody to grant them when %s',
      async (_name, folder, content) => {
        const location = `${folder}/books.yaml`;
        const test = await setUp(id, { waivers: trusted(), location });
        if (content !== undefined) {
          test.files[location] = content;
        }
        await test.sweep.run();
        expect((await test.list())[0].state).toBe('requested');
        expect((await test.service('books')).verdict).toBe('notReady');
      },
    );

    it('need somebody to grant them when the owner is not trusted', async () => {
      const test = await setUp(id, { waivers: trusted({ owners: ['ops'] }) });
      test.files[`${REPOSITORY}/books.yaml`] = fileOf(TEXT);
      await test.sweep.run();
      expect((await test.list())[0].state).toBe('requested');
    });

    it.each([
      ['until 2026-11-22 - Reviewers start in January', 'waiver-ended'],
      ['until 2026-02-30 - Reviewers start in January', 'impossible-date'],
      ['until tomorrow - Reviewers start in January', 'wrong-type'],
      ['2026-12-31 - Reviewers start in January', 'wrong-type'],
      ['until 2026-12-31', 'waiver-without-reason'],
      ['until 2026-12-31 - TODO', 'waiver-without-reason'],
      ['until 2030-12-31 - Reviewers start in January', 'waiver-too-long'],
      ['', 'empty-value'],
    ])('%p is a mistake that is found: %s', async (text, code) => {
      const test = await setUp(id, { text, waivers: trusted() });
      test.files[`${REPOSITORY}/books.yaml`] = fileOf(text);
      await test.sweep.run();
      expect(await test.list()).toEqual([]);
      const { findings, verdict } = await test.service('books');
      expect(verdict).toBe('notReady');
      expect(findings).toMatchObject([
        { code, check: 'code-review', key: 'readiness/code-review.waiver' },
      ]);
    });

    it('of a check that is never waived are a mistake', async () => {
      const test = await setUp(id, {
        waivers: { ...trusted(), never: ['code-review'] },
      });
      test.files[`${REPOSITORY}/books.yaml`] = fileOf(TEXT);
      await test.sweep.run();
      expect(await test.list()).toEqual([]);
      expect((await test.service('books')).findings).toMatchObject([
        { code: 'waiver-not-allowed', fix: 'Remove the line.' },
      ]);
    });
  });
});
