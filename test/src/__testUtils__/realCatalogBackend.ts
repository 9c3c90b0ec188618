// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createServiceFactory,
  coreServices,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { Knex } from 'knex';
import request from 'supertest';

/** @internal */
export interface ReadCatalogOptions {
  /** Absolute paths of catalog files. */
  files: string[];
  /** What is added to the catalog backend. */
  features?: BackendFeature[];
  databases: TestDatabases;
  /** Milliseconds until everything must have been processed. */
  patience?: number;
}

const KINDS =
  'Component System Domain API Resource Group User Location Template'.split(
    ' ',
  );

/**
 * Lets the real catalog backend read files, waits until it has processed and stitched all of them, and gives the
 * entities that it accepted by ref. Nothing is fetched from the network.
 * @internal
 */
export async function readThroughCatalog(
  options: ReadCatalogOptions,
): Promise<Map<string, Entity>> {
  const { files, features = [], databases, patience = 90_000 } = options;
  const knex = await databases.init('SQLITE_3');
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      ...features,
      mockServices.database.factory({ knex }),
      createServiceFactory({
        service: coreServices.urlReader,
        deps: {},
        factory: () =>
          mockServices.urlReader.mock({
            readUrl: async url => {
              throw new NotFoundError(`${url} is not read in tests`);
            },
          }),
      }),
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost' },
          catalog: {
            rules: [{ allow: KINDS }],
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
            locations: files.map(target => ({ type: 'file', target })),
          },
        },
      }),
    ],
  });
  try {
    await settled(knex, files.length, Date.now() + patience);
    const { body, status } = await request(backend.server).get(
      '/api/catalog/entities',
    );
    if (status !== 200) {
      throw new Error(
        `The catalog answered ${status}: ${JSON.stringify(body)}`,
      );
    }
    return new Map(
      (body as Entity[]).map(entity => [stringifyEntityRef(entity), entity]),
    );
  } finally {
    await backend.stop();
  }
}

/** Everything has been processed at least once, accepted or not, and stitched. */
async function settled(
  knex: Knex,
  locations: number,
  deadline: number,
): Promise<void> {
  for (;;) {
    const state = await progress(knex);
    if (state.known >= locations && state.waiting === 0) {
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `The catalog is not done in time: ${JSON.stringify(state)}`,
      );
    }
    await sleep(200);
  }
}

async function progress(
  knex: Knex,
): Promise<{ known: number; waiting: number }> {
  if (!(await knex.schema.hasTable('stitch_queue'))) {
    return { known: 0, waiting: 0 };
  }
  const [{ known, unprocessed }] = await knex('refresh_state').select({
    known: knex.raw('count(*)'),
    unprocessed: knex.raw("sum(coalesce(result_hash, '') = '')"),
  });
  const [{ unstitched }] = await knex('stitch_queue').select({
    unstitched: knex.raw('count(*)'),
  });
  return {
    known: Number(known),
    waiting: Number(unprocessed ?? 0) + Number(unstitched),
  };
}
