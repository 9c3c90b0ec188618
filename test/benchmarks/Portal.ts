// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  type BackendFeature,
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
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import knexFactory, { type Knex } from 'knex';
import readinessPlugin from 'backstage-plugin-readiness-backend';
import type { JsonObject } from '@backstage/types';
import { type FakeCatalog, SOMEBODY } from './FakeCatalog';

const OWNED: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: {},
  },
};

/** May read nothing. */
export const NOBODY = 'user:default/nobody';

/** The name under which the backend takes the time. */
const clockRef = createServiceRef<{ now(): number }>({ id: 'readiness.clock' });

/** What one request or sweep cost. */
export interface Cost {
  milliseconds: number;
  statements: number;
  rowsWritten: number;
  kilobytes: number;
}

/** The readiness backend on a database of its own, with its statements counted. */
export class Portal {
  /** How much later it is for the backend than it is, milliseconds. */
  later = 0;
  private statements = 0;
  private rowsWritten = 0;
  private conditional = false;
  private readonly tasks = new Map<string, (signal: AbortSignal) => unknown>();
  /** Of the API. */
  address = '';
  private stopBackend = async () => {};

  static async start(options: {
    catalog: FakeCatalog;
    database: string;
    /** Besides the readiness backend. */
    features?: BackendFeature[];
    config?: JsonObject;
    /** Tasks run by themselves, over the database, as in a portal. Default: only by {@link run}. */
    isScheduled?: boolean;
  }) {
    const portal = new Portal(
      knexFactory(
        options.database.startsWith('sqlite')
          ? {
              client: 'better-sqlite3',
              // `sqlite`, or `sqlite:` and the path of a file.
              connection: {
                filename: options.database.split(':')[1] ?? ':memory:',
              },
              useNullAsDefault: true,
              pool: { min: 1, max: 1 },
            }
          : { client: 'pg', connection: options.database },
      ),
    );
    await portal.boot(options);
    return portal;
  }

  private constructor(readonly knex: Knex) {
    knex.on('query', () => {
      this.statements++;
    });
    // PostgreSQL says how many rows each statement touched; SQLite is asked for its own count, see rowsOfSqlite.
    knex.on('query-response', (_rows: unknown, { response }: any) => {
      if (/^(INSERT|UPDATE|DELETE)$/.test(response?.command)) {
        this.rowsWritten += response.rowCount;
      }
    });
  }

  private async rowsOfSqlite(): Promise<number> {
    if (this.knex.client.config.client === 'pg') {
      return 0;
    }
    const [row] = await this.knex.raw('select total_changes() as count');
    return row.count;
  }

  private async boot(options: {
    catalog: FakeCatalog;
    features?: BackendFeature[];
    config?: JsonObject;
    isScheduled?: boolean;
  }) {
    const { catalog, features = [], config = {}, isScheduled } = options;
    const scheduler = {
      scheduleTask: async (task: any) => {
        this.tasks.set(task.id, task.fn);
      },
      triggerTask: async () => {},
    } as Partial<SchedulerService> as SchedulerService;
    const backend = await startTestBackend({
      features: [
        readinessPlugin,
        ...features,
        mockServices.rootConfig.factory({ data: config }),
        createServiceFactory({
          service: clockRef,
          deps: {},
          factory: () => ({ now: () => Date.now() + this.later }),
        }),
        createServiceFactory({
          service: coreServices.database,
          deps: {},
          factory: () => ({ getClient: async () => this.knex }),
        }),
        isScheduled
          ? schedulerServiceFactory
          : createServiceFactory({
              service: coreServices.scheduler,
              deps: {},
              factory: () => scheduler,
            }),
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalog as any,
        }),
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => ({
            authorize: async requests =>
              requests.map(() => ({ result: AuthorizeResult.ALLOW })),
            authorizeConditional: async (requests, caller) =>
              requests.map(({ permission }) =>
                permission.name === 'catalog.entity.read'
                  ? this.decisionFor(caller?.credentials)
                  : { result: AuthorizeResult.ALLOW },
              ),
          }),
        }),
      ],
    });
    const { port } = backend.server.address() as { port: number };
    this.address = `http://localhost:${port}/api/readiness`;
    this.stopBackend = () => backend.stop();
  }

  private decisionFor(credentials: unknown): PolicyDecision {
    const { principal } = (credentials ?? {}) as {
      principal?: { userEntityRef?: string };
    };
    switch (principal?.userEntityRef) {
      case NOBODY:
        return { result: AuthorizeResult.DENY };
      case SOMEBODY:
        return OWNED;
      default:
        return this.conditional ? OWNED : { result: AuthorizeResult.ALLOW };
    }
  }

  async sweep(): Promise<Cost> {
    return this.measure(async () => {
      await this.run('readiness-sweep');
      return 0;
    });
  }

  /** Runs a scheduled task once. */
  async run(task: string): Promise<void> {
    await this.tasks.get(task)!(new AbortController().signal);
  }

  /** GET of a path; `conditional` asks as somebody who may see a part. */
  async get(path: string, conditional = false): Promise<Cost> {
    this.conditional = conditional;
    return this.measure(async () => {
      const response = await fetch(this.address + path, {
        headers: { authorization: mockCredentials.user.header() },
      });
      const body = await response.text();
      if (!response.ok) {
        throw new Error(`${response.status} ${path} ${body}`);
      }
      return body.length / 1024;
    });
  }

  async json(path: string): Promise<any> {
    const response = await fetch(this.address + path, {
      headers: { authorization: mockCredentials.user.header() },
    });
    return response.json();
  }

  /** What PostgreSQL does by itself within a minute after many rows were written: gathers statistics of them, to plan with. */
  async settle() {
    if (this.knex.client.config.client === 'pg') {
      await this.knex.raw('analyze');
    }
  }

  /** As if a service had been written. */
  async noteWrite() {
    await this.knex('readiness_writes').increment('writes', 1);
  }

  async stop() {
    await this.stopBackend();
    await this.knex.destroy();
  }

  async measure(work: () => Promise<number>): Promise<Cost> {
    const rowsBefore = this.rowsWritten + (await this.rowsOfSqlite());
    const { statements } = this;
    const start = performance.now();
    const kilobytes = await work();
    const cost = {
      milliseconds: performance.now() - start,
      statements: this.statements - statements,
      kilobytes,
    };
    const rowsAfter = this.rowsWritten + (await this.rowsOfSqlite());
    return { ...cost, rowsWritten: rowsAfter - rowsBefore };
  }
}
