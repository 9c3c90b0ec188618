// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import catalogReadinessFeatures from 'backstage-plugin-catalog-backend-module-readiness';
import readinessPlugin from 'backstage-plugin-readiness-backend';
import type { EvaluationResult } from 'backstage-plugin-readiness-common';
import request from 'supertest';
import { parseAllDocuments } from 'yaml';
import {
  contestedRefs,
  realCatalogFiles,
} from '../__testUtils__/realCatalogFiles';

jest.setTimeout(300_000);

const ROOT = resolvePackagePath('readiness-test', '..');
const CLI = resolve(ROOT, 'plugins/readiness-cli/bin/readiness.js');

/** Documents of the files as they stand there, by ref. */
function documentsOf(files: string[]): Map<string, any> {
  const contested = contestedRefs(files);
  const documents = files.flatMap(file =>
    parseAllDocuments(readFileSync(file, 'utf8'), { logLevel: 'error' })
      .filter(({ errors }) => errors.length === 0)
      .map(document => document.toJS())
      .filter(entity => typeof entity?.metadata?.name === 'string'),
  );
  return new Map(
    documents
      .map((entity): [string, any] => [stringifyEntityRef(entity), entity])
      .filter(([ref]) => !contested.has(ref)),
  );
}

describe('drafts in a portal', () => {
  it('change nothing where the file is the one that the catalog has, and checklists of the portal come out alike', async () => {
    const files = realCatalogFiles().map(({ path }) => path);
    const documents = documentsOf(files);
    const { server } = await startTestBackend({
      features: [
        catalogPlugin,
        catalogReadinessFeatures,
        readinessPlugin,
        eventsServiceFactory,
        schedulerServiceFactory,
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost' },
            catalog: {
              rules: [
                {
                  allow:
                    'Component System Domain API Resource Group User Location Template'.split(
                      ' ',
                    ),
                },
              ],
              processingInterval: { minutes: 10 },
              stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
              locations: files.map(target => ({ type: 'file', target })),
            },
            readiness: {
              schedule: { frequency: { seconds: 2 }, timeout: { minutes: 1 } },
            },
          },
        }),
      ],
    });

    const compare = async () => {
      const different: string[] = [];
      let compared = 0;
      for (const ref of await allServices(server)) {
        const entity = documents.get(ref);
        if (!entity) {
          continue;
        }
        const { body } = await request(server)
          .post('/api/readiness/evaluations')
          .send({ entity, withStored: true });
        const { stored, difference } = body as EvaluationResult;
        if (!stored || difference!.checks.length > 0) {
          different.push(
            `${ref}: ${JSON.stringify(difference?.checks ?? body)}`,
          );
        }
        compared += 1;
      }
      return { different, compared };
    };
    // The catalog takes its time, and so does the sweep that reads it
    const until = Date.now() + 200_000;
    let last = { different: ['nothing yet'], compared: 0 };
    while (
      Date.now() < until &&
      (last.different.length > 0 || last.compared < 50)
    ) {
      await sleep(1_000);
      last = await compare();
    }
    expect(last.different).toEqual([]);
    expect(last.compared).toBeGreaterThanOrEqual(50);

    const { port } = server.address() as { port: number };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        CLI,
        'checklist',
        'diff',
        'portal',
        'builtin',
        '--portal',
        `http://localhost:${port}`,
        '--format',
        'json',
      ],
      {
        cwd: ROOT,
        maxBuffer: 64 * 1024 * 1024,
        env: {
          ...process.env,
          READINESS_TOKEN: mockCredentials.service.token(),
        },
      },
    );
    const { changes, population } = JSON.parse(stdout);
    expect(changes).toEqual({ checks: [], contradictions: [], others: [] });
    expect(population).toMatchObject({ verdicts: [], onlyChecks: [] });
    expect(population.evaluated).toBeGreaterThanOrEqual(50);
  });
});

async function allServices(server: any): Promise<string[]> {
  const refs: string[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await request(server)
      .get('/api/readiness/services')
      .query({ limit: 200, ...(cursor && { cursor }) });
    for (const { entityRef } of body.items ?? []) {
      refs.push(entityRef);
    }
    cursor = body.nextCursor;
  } while (cursor);
  return refs;
}
