// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogReadinessFeatures from 'backstage-plugin-catalog-backend-module-readiness';
import type { Finding, ServiceDetail } from 'backstage-plugin-readiness-common';
import readinessPlugin from 'backstage-plugin-readiness-backend';
import request from 'supertest';
import { parseAllDocuments } from 'yaml';
import {
  contestedRefs,
  realCatalogFiles,
} from './__testUtils__/realCatalogFiles';

jest.setTimeout(300_000);

const ROOT = resolvePackagePath('readiness-test', '..');
const CLI = resolve(ROOT, 'plugins/readiness-cli/bin/readiness.js');
/** Services that are compared: those of the demo, and of the others whose refs are not contested. */
const LEAST = 85;
const DEMO = [
  resolve(ROOT, 'packages/backend/examples/all.yaml'),
  resolve(ROOT, 'catalog-info.yaml'),
];

/** What the command line and the portal both say of a service. */
function comparable(service: {
  verdict: string;
  level?: string;
  score?: unknown;
  completeness: unknown;
  checks: { check: string; [key: string]: any }[];
  findings: Pick<Finding, 'code' | 'key' | 'entityRef' | 'message' | 'fix'>[];
}) {
  const { verdict, level, score, completeness, checks, findings } = service;
  return JSON.stringify({
    verdict,
    level,
    score,
    completeness,
    checks: checks.map(
      ({ check, status, severity, counted, answer, message }) => [
        check,
        status,
        severity,
        counted,
        typeof answer === 'object' ? answer?.text : answer,
        message,
      ],
    ),
    findings: findings
      // That something is not in the catalog only the catalog knows
      .filter(({ code }) => code !== 'dangling-relation')
      .map(({ code, key, entityRef, message, fix }) => [
        code,
        key,
        entityRef,
        message,
        fix,
      ]),
  });
}

async function commandLine(files: string[]): Promise<Map<string, string>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, 'check', '--no-repository', '--format', 'json', '--warn', ...files],
    { cwd: ROOT, maxBuffer: 256 * 1024 * 1024 },
  ).catch(error => error as { stdout: string });
  const { entities } = JSON.parse(stdout);
  return new Map(entities.map((one: any) => [one.entityRef, comparable(one)]));
}

/**
 * Services of APIs whose definition is at an address: this catalog, without a network, does not accept these APIs, so that it
 * knows less than the files.
 */
function servicesOfUnreadApis(files: string[]): string[] {
  const entities = files.flatMap(file =>
    parseAllDocuments(readFileSync(file, 'utf8'), { logLevel: 'error' })
      .filter(({ errors }) => errors.length === 0)
      .map(document => document.toJS())
      .filter(entity => typeof entity?.metadata?.name === 'string'),
  );
  const unread = new Set(
    entities
      .filter(({ spec }) => spec?.definition?.$text !== undefined)
      .map(({ metadata }) => metadata.name),
  );
  return entities
    .filter(({ spec }) =>
      [spec?.providesApis, spec?.consumesApis]
        .flat()
        .some(name => unread.has(name)),
    )
    .map(entity => stringifyEntityRef(entity));
}

describe('readiness check and the portal', () => {
  it('evaluate the demo and the catalog files of many organisations alike', async () => {
    const real = realCatalogFiles().map(({ path }) => path);
    const files = [...DEMO, ...real];
    const contested = new Set([
      ...contestedRefs(files),
      ...servicesOfUnreadApis(files),
    ]);
    const expected = await commandLine(files);
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

    const different = async () => {
      const services = await allServices(server);
      const refs = services.filter(ref => !contested.has(ref));
      const found: string[] = [];
      for (const ref of refs) {
        const [kind, rest] = ref.split(':');
        const { body } = await request(server).get(
          `/api/readiness/services/${kind}/${rest}`,
        );
        if (comparable(body as ServiceDetail) !== expected.get(ref)) {
          found.push(ref);
        }
      }
      return { found, compared: refs.length };
    };
    // The catalog takes its time, and so does the sweep that reads it
    const until = Date.now() + 200_000;
    let last = { found: ['nothing yet'], compared: 0 };
    while (
      Date.now() < until &&
      (last.found.length > 0 || last.compared < LEAST)
    ) {
      await sleep(1_000);
      last = await different();
    }
    expect(last.found).toEqual([]);
    expect(last.compared).toBeGreaterThanOrEqual(LEAST);
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
