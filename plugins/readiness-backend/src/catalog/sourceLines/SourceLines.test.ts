// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import { stringify } from 'yaml';
import { otherEntity } from '../../__testUtils__/otherEntity';
import {
  READY_ANNOTATIONS,
  serviceEntity,
} from '../../__testUtils__/serviceEntity';
import { TestCatalog } from '../../__testUtils__/TestCatalog';
import { createTestEvaluation } from '../../__testUtils__/createTestEvaluation';
import { storedAssessments } from '../../__testUtils__/storedAssessments';

jest.setTimeout(60_000);

const MANAGED_BY = 'backstage.io/managed-by-location';
const MISTAKE = {
  'readiness/purpose': 'Sells the books',
  'readiness/dta': 'pii',
};

/** A service with a mistake in an annotation. */
function slipping(name: string, location: string, given = {}): Entity {
  return serviceEntity(name, {
    annotations: { ...MISTAKE, ...given, [MANAGED_BY]: location },
  });
}

/** Entities as the file of an owner has them. */
function fileOf(...entities: Entity[]): string {
  return entities.map(entity => `---\n${stringify(entity)}`).join('');
}

function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex(line => line.includes(part)) + 1;
}

describe('SourceLines', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
  const directory = createMockDirectory();

  /** As the Problems page reads them. */
  async function linesOf(
    knex: Awaited<ReturnType<typeof databases.init>>,
  ): Promise<(number | null)[]> {
    return knex('readiness_findings as finding')
      .join(
        'readiness_assessments as assessment',
        'assessment.assessment_id',
        'finding.assessment_id',
      )
      .orderBy(['assessment.name', 'finding.position'])
      .pluck('finding.line');
  }

  it.each(databases.eachSupportedId())(
    'reads one file once for many services, and nothing when nothing has changed, on %p',
    async id => {
      const knex = await databases.init(id);
      const url = 'https://github.com/shop/all/blob/main/catalog-info.yaml';
      const entities = Array.from({ length: 30 }, (_, index) =>
        slipping(`service-${100 + index}`, `url:${url}`),
      );
      const system = otherEntity('System', 'shop', {
        annotations: { 'readiness/nonsens': 'x', [MANAGED_BY]: `url:${url}` },
      });
      entities[0].relations!.push({
        type: 'partOf',
        targetRef: 'system:default/shop',
      });
      let text = fileOf(...entities, system);
      const urlReader = mockServices.urlReader.mock({
        readUrl: async (_, options) => {
          if (options?.etag === `"${text.length}"`) {
            throw new NotModifiedError();
          }
          return {
            buffer: async () => Buffer.from(text),
            stream: () => Readable.from([Buffer.from(text)]),
            etag: `"${text.length}"`,
          };
        },
      });
      const catalog = new TestCatalog(...entities, system);
      const { sweep, takeWrites, clock } = await createTestEvaluation({
        knex,
        catalog,
        urlReader,
        pageSize: 7,
      });
      const lines = text.split('\n');
      const expected = lines.flatMap((line, index) =>
        line.includes('readiness/dta') ? [index + 1] : [],
      );

      await sweep.run();
      expect(urlReader.readUrl).toHaveBeenCalledTimes(1);
      const rows = await linesOf(knex);
      expect(rows.filter(line => expected.includes(line!))).toEqual(expected);
      const stored = await storedAssessments(knex, [
        'component:default/service-129',
      ]);
      expect(
        JSON.stringify(stored.get('component:default/service-129')),
      ).toContain(`${expected[29]}`);

      // The file has grown above, but nothing that is evaluated has changed: the line waits for the next evaluation.
      text = `# By the shop\n${text}`;
      takeWrites();
      clock.time += 120_000;
      await sweep.run();
      expect(takeWrites()).toEqual([]);
      expect(urlReader.readUrl).toHaveBeenCalledTimes(1);

      entities[3].metadata.description = 'Now with a description';
      entities[3].metadata.annotations!['readiness/purpose'] = 'Sells it all';
      catalog.put(entities[3]);
      await sweep.run();
      expect(urlReader.readUrl).toHaveBeenCalledTimes(2);
      expect(await linesOf(knex)).toContain(expected[3] + 1);
    },
  );

  it.each(databases.eachSupportedId())(
    'follows a file on disk, that of related entities included, on %p',
    async id => {
      const knex = await databases.init(id);
      const path = join(directory.path, `${id}.yaml`);
      const service = slipping('books', `file:${path}`, READY_ANNOTATIONS);
      service.relations!.push(
        { type: 'partOf', targetRef: 'system:default/shop' },
        { type: 'dependsOn', targetRef: 'resource:default/lost' },
      );
      service.spec!.dependsOn = ['component:other', 'resource:lost'];
      const system = otherEntity('System', 'shop', {
        annotations: {
          'readiness/code-review': 'perhaps',
          [MANAGED_BY]: `file:${path}`,
        },
      });
      delete service.metadata.annotations!['readiness/code-review'];
      let text = fileOf(service, system);
      await writeFile(path, text);
      const catalog = new TestCatalog(service, system);
      const { sweep, refresh } = await createTestEvaluation({ knex, catalog });
      const expected = () =>
        ['readiness/dta', 'readiness/code-review', 'resource:lost'].map(part =>
          lineOf(text, part),
        );

      await sweep.run();
      expect(await linesOf(knex)).toEqual(expected());

      // At once, for somebody who has just edited a file wants to see it.
      text = `# moved\n\n${text}`;
      await writeFile(path, text);
      service.metadata.annotations!['readiness/purpose'] = 'Buys books as well';
      catalog.put(service);
      await refresh('component:default/books');
      expect(await linesOf(knex)).toEqual(expected());
    },
  );

  it('leaves the line out, and loses nothing else, whatever the file is like', async () => {
    const knex = await databases.init('SQLITE_3');
    const { path } = directory;
    const text = fileOf(slipping('huge', ''));
    await writeFile(join(path, 'huge.yaml'), `${text}# ${'x'.repeat(1 << 20)}`);
    await writeFile(join(path, 'broken.yaml'), 'kind: [\n  "');
    await writeFile(join(path, 'plain.txt'), fileOf(slipping('plain', '')));
    await writeFile(join(path, 'other.yaml'), fileOf(slipping('another', '')));
    await rm(join(path, 'folder.yaml'), { recursive: true, force: true });
    await mkdir(join(path, 'folder.yaml'));
    const host = 'https://git.example.com';
    const readUrl = jest.fn(async (url: string) => {
      if (url.includes('gone')) {
        throw new NotFoundError();
      }
      if (url.includes('never')) {
        return new Promise<never>(() => {});
      }
      if (url.includes('endless')) {
        return {
          buffer: async () => Buffer.alloc(0),
          stream: () =>
            Readable.from(
              (function* endless() {
                for (;;) {
                  yield Buffer.alloc(100_000, '#');
                }
              })(),
            ),
        };
      }
      throw new Error('503');
    });
    const places = {
      huge: `file:${path}/huge.yaml`,
      broken: `file:${path}/broken.yaml`,
      plain: `file:${path}/plain.txt`,
      other: `file:${path}/other.yaml`,
      folder: `file:${path}/folder.yaml`,
      missing: `file:${path}/missing.yaml`,
      relative: 'file:other.yaml',
      remote: 'file://server/share/catalog-info.yaml',
      ftp: 'url:ftp://example.com/catalog-info.yaml',
      page: 'url:https://example.com/services/7',
      gone: `url:${host}/gone/catalog-info.yaml`,
      never: `url:https://slow.example.com/never/catalog-info.yaml`,
      endless: `url:https://long.example.com/endless/catalog-info.yaml`,
    };
    const catalog = new TestCatalog(
      ...Object.entries(places).map(([name, place]) => slipping(name, place)),
    );
    const { sweep, verdicts, platformIssues, clock } =
      await createTestEvaluation({
        knex,
        catalog,
        urlReader: mockServices.urlReader.mock({ readUrl }),
      });

    const start = performance.now();
    await sweep.run();
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(Object.keys(await verdicts())).toEqual(Object.keys(places).sort());
    expect(await platformIssues()).toEqual([]);
    expect(await linesOf(knex)).toEqual(Object.keys(places).map(() => null));
    expect(readUrl.mock.calls.map(([url]) => new URL(url).host).sort()).toEqual(
      ['git.example.com', 'long.example.com', 'slow.example.com'],
    );

    // A host in trouble is left alone after three failures, and for a while only.
    const troubled = (from: number) =>
      Array.from({ length: 40 }, (_, index) =>
        slipping(
          `service-${from + index}`,
          `url:${host}/${from + index}/catalog-info.yaml`,
        ),
      );
    readUrl.mockClear();
    catalog.put(...troubled(100));
    await sweep.run();
    // Eight at once
    expect(readUrl.mock.calls.length).toBeLessThanOrEqual(10);
    clock.time += 6 * 60_000;
    readUrl.mockClear();
    catalog.put(...troubled(200));
    await sweep.run();
    expect(readUrl).toHaveBeenCalled();
  });

  it('reads no more than fifty files a batch', async () => {
    const knex = await databases.init('SQLITE_3');
    const text = fileOf(slipping('nobody', ''));
    const urlReader = mockServices.urlReader.mock({
      readUrl: async () => ({ buffer: async () => Buffer.from(text) }),
    });
    const entities = Array.from({ length: 120 }, (_, index) =>
      slipping(`s-${index}`, `url:https://github.com/shop/${index}.yaml`),
    );
    const { sweep } = await createTestEvaluation({
      knex,
      catalog: new TestCatalog(...entities),
      urlReader,
    });
    await sweep.run();
    expect(urlReader.readUrl).toHaveBeenCalledTimes(50);
  });
});
