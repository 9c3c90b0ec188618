// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import { urlReaderServiceFactory } from '@backstage/backend-defaults/urlReader';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
  type SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogReadinessFeatures from 'backstage-plugin-catalog-backend-module-readiness';
import readinessPlugin from 'backstage-plugin-readiness-backend';
import datadogModule from 'backstage-plugin-readiness-backend-module-datadog';
import healthModule from 'backstage-plugin-readiness-backend-module-health';
import repositoryModule from 'backstage-plugin-readiness-backend-module-repository';
import splunkModule from 'backstage-plugin-readiness-backend-module-splunk';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import type { World } from './world/World';
import knexFactory, { type Knex } from 'knex';

const MEASURES = 'health';
const OTHERS = ['repository', 'datadog', 'splunk'];
const PATIENCE_MS = 240_000;
const SWEEPS = 5;

/** The name under which the backend takes the time. */
const clockRef = createServiceRef<{ now(): number }>({ id: 'readiness.clock' });

/** A portal with the catalog, readiness and all its modules: everything real but the time and what starts the rounds. */
export class TruthPortal {
  private readonly tasks = new Map<string, (signal: AbortSignal) => unknown>();
  private readonly databases: Knex[] = [];
  private address = '';
  private stopBackend = async () => {};

  private constructor(private time: number) {}

  static async start(world: World, now: number): Promise<TruthPortal> {
    const portal = new TruthPortal(now);
    await portal.boot(world);
    return portal;
  }

  private async boot(world: World) {
    const scheduler: Partial<SchedulerService> = {
      scheduleTask: async task => {
        this.tasks.set(task.id, task.fn as (signal: AbortSignal) => unknown);
      },
      triggerTask: async () => {},
    };
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogReadinessFeatures,
        readinessPlugin,
        healthModule,
        repositoryModule,
        datadogModule,
        splunkModule,
        urlReaderServiceFactory,
        // What fails without anybody being told, such as a sweep.
        mockServices.rootLogger.factory({ level: 'error' }),
        mockServices.rootConfig.factory({
          data: {
            backend: { baseUrl: 'http://localhost' },
            catalog: {
              rules: [{ allow: ['Component', 'Resource', 'System', 'API'] }],
              stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
              locations: world.files.map(target => ({ type: 'file', target })),
            },
            ...world.config(),
          },
        }),
        createServiceFactory({
          service: coreServices.database,
          deps: { plugin: coreServices.pluginMetadata },
          factory: () => {
            const knex = knexFactory({
              client: 'better-sqlite3',
              connection: { filename: ':memory:' },
              useNullAsDefault: true,
              pool: { min: 1, max: 1 },
            });
            this.databases.push(knex);
            return { getClient: async () => knex };
          },
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler as SchedulerService,
        }),
        createServiceFactory({
          service: clockRef,
          deps: {},
          factory: () => ({ now: () => this.time }),
        }),
      ],
    });
    const { port } = backend.server.address() as { port: number };
    this.address = `http://localhost:${port}/api`;
    this.stopBackend = () => backend.stop();
  }

  /** Waits until the catalog has all of these, and scores them. */
  async load(names: string[]): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    const path = '/catalog/entities?filter=kind=component&fields=metadata.name';
    for (;;) {
      const entities = await this.get<{ metadata: { name: string } }[]>(path);
      const known = new Set(entities.map(({ metadata }) => metadata.name));
      const missing = names.filter(name => !known.has(name));
      if (missing.length === 0) {
        break;
      }
      if (Date.now() > deadline) {
        throw new Error(`The catalog does not have ${missing.join(', ')}`);
      }
      await sleep(200);
    }
    // The catalog does not list an entity in the moment in which it stitches it anew.
    let missing = names;
    for (let sweep = 0; missing.length > 0 && sweep < SWEEPS; sweep++) {
      await this.run('readiness-sweep');
      missing = await this.notEvaluated(missing);
    }
    if (missing.length > 0) {
      throw new Error(
        `After ${SWEEPS} sweeps not evaluated: ${missing.join(', ')}`,
      );
    }
  }

  private async notEvaluated(names: string[]): Promise<string[]> {
    const missing: string[] = [];
    for (const name of names) {
      const { status } = await this.fetch(pathOf(name));
      if (status === 404) {
        missing.push(name);
      }
    }
    return missing;
  }

  /** Every provider collects everything, some time after the last round. */
  async observe(later: number): Promise<void> {
    this.time += later;
    // It measures how long responses take, and cannot tell while this process is busy with the others.
    await this.run(`readiness-evidence-${MEASURES}`);
    await Promise.all(
      OTHERS.map(provider => this.run(`readiness-evidence-${provider}`)),
    );
  }

  detail(name: string): Promise<ServiceDetail> {
    return this.get(pathOf(name));
  }

  async stop(): Promise<void> {
    await this.stopBackend();
    await Promise.all(this.databases.map(knex => knex.destroy()));
  }

  private async run(task: string): Promise<void> {
    const work = this.tasks.get(task);
    if (!work) {
      throw new Error(`Nothing has scheduled ${task}`);
    }
    await work(new AbortController().signal);
  }

  private async get<T>(path: string): Promise<T> {
    const response = await this.fetch(path);
    if (!response.ok) {
      throw new Error(
        `${response.status} for ${path}: ${await response.text()}`,
      );
    }
    return response.json();
  }

  private fetch(path: string): Promise<Response> {
    return fetch(this.address + path, {
      headers: { authorization: mockCredentials.user.header() },
    });
  }
}

function pathOf(name: string): string {
  return `/readiness/services/component/default/${name}`;
}
