// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { readCatalogErrors } from '../../database/operations/catalogErrors/readCatalogErrors';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../../__testUtils__/serviceEntity';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import { createTestEvaluation } from '../../__testUtils__/createTestEvaluation';

jest.setTimeout(60_000);

const FILE = 'file:/srv/all.yaml';
const LOCATION = 'location:default/generated-1';
const BOOKS = 'component:default/books';
const YAML = `YAML error at ${FILE}, YAMLParseError: Nested mappings are not allowed in compact mappings at line 5, column 16:\n\n  description: Keeps: the books\n`;
const POLICY =
  'Policy check failed for component:default/books; caused by Error: Malformed envelope, /metadata/labels/team must be string';

function statusOf(...words: string[]) {
  return {
    items: words.map(message => ({
      type: 'backstage.io/catalog-processing',
      level: 'error',
      message: `Error: ${message}`,
      error: { name: 'Error', message },
    })),
  };
}

function inFile(name: string, place = FILE): Entity {
  return serviceEntity(name, {
    annotations: {
      ...READY_ANNOTATIONS,
      'backstage.io/managed-by-location': place,
    },
  });
}

function location(...words: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: { name: 'generated-1', namespace: 'default' },
    spec: { type: 'file', target: '/srv/all.yaml' },
    ...(words.length > 0 && { status: statusOf(...words) }),
  } as Entity;
}

describe('CatalogErrors', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  async function setUp(id: Parameters<typeof databases.init>[0]) {
    const knex = await databases.init(id);
    const catalog = new TestCatalog(
      location(),
      inFile('books'),
      inFile('shop'),
      inFile('other', 'file:/srv/other.yaml'),
    );
    const portal = await createTestEvaluation({ knex, catalog });
    return {
      ...portal,
      knex,
      catalog,
      async sweepLater() {
        portal.clock.time += 60_000;
        await portal.sweep.run();
      },
      errors: () => readCatalogErrors(knex),
      told: async (entity: string, words: string[]) => {
        await portal.events.publish({
          topic: 'experimental.catalog.errors',
          eventPayload: {
            entity,
            location: FILE,
            errors: words.map(word => new Error(word)),
          },
        });
        await portal.stop();
      },
    };
  }

  it.each(databases.eachSupportedId())(
    'are found by the sweep, with the services of the file, and end with it, on %p',
    async id => {
      const { catalog, clock, sweepLater, errors, takeWrites, verdicts } =
        await setUp(id);
      await sweepLater();
      expect(await errors()).toEqual([]);
      const before = await verdicts();

      catalog.put(location(YAML));
      await sweepLater();
      const since = clock.time;
      const expected = {
        entityRef: LOCATION,
        message:
          'The YAML does not parse: Nested mappings are not allowed in compact mappings.',
        fix: expect.stringContaining('double quotes'),
        location: { file: '/srv/all.yaml', line: 5, column: 16 },
        neverRead: false,
        services: [BOOKS, 'component:default/shop'],
        since,
        reportedAt: since,
      };
      expect(await errors()).toEqual([expected]);
      expect(await verdicts()).toEqual(before);

      // Nothing is written while nothing changes.
      takeWrites();
      await sweepLater();
      expect(takeWrites()).toEqual([]);

      catalog.put(location(YAML.replace('line 5', 'line 6'), 'More'));
      await sweepLater();
      expect(await errors()).toEqual([
        {
          ...expected,
          location: { file: '/srv/all.yaml', line: 6, column: 16 },
          reportedAt: clock.time,
        },
        {
          ...expected,
          message: 'More.',
          fix: expect.stringContaining('Mend it'),
          location: { file: '/srv/all.yaml' },
          reportedAt: clock.time,
        },
      ]);

      catalog.put(location());
      await sweepLater();
      expect(await errors()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'of an entity itself end when it is mended or gone, on %p',
    async id => {
      const { catalog, knex, sweepLater, errors, refresh } = await setUp(id);
      const broken = { ...inFile('books'), status: statusOf(POLICY) } as Entity;
      catalog.put(broken);
      await sweepLater();
      expect(await errors()).toEqual([
        expect.objectContaining({
          entityRef: BOOKS,
          fix: expect.stringMatching(/metadata\.labels\.team in double quotes/),
          location: { file: '/srv/all.yaml' },
          services: [],
        }),
      ]);
      expect(await readCatalogErrors(knex, { about: BOOKS })).toHaveLength(1);
      expect(
        await readCatalogErrors(knex, { about: 'component:default/shop' }),
      ).toEqual([]);

      // Without a sweep, when somebody asks.
      catalog.put(inFile('books'));
      await refresh(BOOKS);
      expect(await errors()).toEqual([]);

      catalog.put(broken);
      await sweepLater();
      catalog.remove(BOOKS);
      await sweepLater();
      expect(await errors()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'are known from events before any sweep, and of what was never read only from these, on %p',
    async id => {
      const { start, catalog, clock, told, sweepLater, errors, refresh } =
        await setUp(id);
      await start();
      await sweepLater();

      catalog.put(location(YAML));
      await told(LOCATION, [YAML]);
      expect(await errors()).toEqual([
        expect.objectContaining({
          entityRef: LOCATION,
          neverRead: false,
          services: [BOOKS, 'component:default/shop'],
        }),
      ]);
      // Checked anew through a service of the file.
      catalog.put(location());
      await refresh(BOOKS);
      expect(await errors()).toEqual([]);

      await told('component:default/new', [POLICY]);
      await told('user:default/new', [POLICY]);
      const never = [
        expect.objectContaining({
          entityRef: 'component:default/new',
          neverRead: true,
          location: { file: '/srv/all.yaml' },
          services: [],
        }),
      ];
      expect(await errors()).toEqual(never);
      await sweepLater();
      expect(await errors()).toEqual(never);
      // Told again, it is still so; not told for hours, somebody has given it up.
      clock.time += 2 * 60 * 60_000;
      await told('component:default/new', [POLICY]);
      clock.time += 2 * 60 * 60_000;
      await sweepLater();
      expect(await errors()).toEqual(never);
      clock.time += 2 * 60 * 60_000;
      await sweepLater();
      expect(await errors()).toEqual([]);

      await told('component:default/new', [POLICY]);
      catalog.put(inFile('new'));
      await sweepLater();
      expect(await errors()).toEqual([]);
    },
  );

  it.each(databases.eachSupportedId())(
    'take anything for an event, on %p',
    async id => {
      const { start, events, told, errors, logger } = await setUp(id);
      await start();
      for (const eventPayload of [
        undefined,
        'x',
        { entity: 7, errors: [{}] },
        { entity: BOOKS },
        { entity: BOOKS, errors: [] },
        { entity: 'x'.repeat(600), errors: [{}] },
      ]) {
        await events.publish({
          topic: 'experimental.catalog.errors',
          eventPayload,
        });
      }
      await events.publish({
        topic: 'experimental.catalog.errors',
        eventPayload: { entity: BOOKS, errors: [{}, null] },
      });
      await told('user:default/x', ['x']);
      const message = 'The catalog does not say why.';
      expect(await errors()).toEqual([expect.objectContaining({ message })]);
      await told(BOOKS, [POLICY]);
      // Said where somebody may be watching, once.
      expect(logger.warn.mock.calls).toEqual([
        [expect.stringContaining(`cannot read /srv/all.yaml: ${message} `)],
      ]);
    },
  );
});
