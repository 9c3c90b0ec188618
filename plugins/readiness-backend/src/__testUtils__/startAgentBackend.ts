// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { stringify } from 'yaml';
import plugin from '..';
import { CONDITIONAL } from './createTestRouter';
import { TestCatalog } from './TestCatalog';
import { until } from './until';

/** @internal */
export const ADA = 'user:default/ada';

/** The checklist of these tests, as a file. @internal */
export const AGENT_CHECKLIST = {
  id: 'small',
  title: 'Small checklist',
  appliesTo: { kind: 'Component', 'spec.type': 'service' },
  aliases: { pii: 'data' },
  sections: [
    {
      id: 'all',
      title: 'All',
      checks: [
        {
          id: 'data',
          question: 'What kinds of data does it hold?',
          why: 'Ops protect what they know of.',
          severity: 'blocker',
          allowNone: true,
          answer: { type: 'choices', values: ['none', 'pii', 'confidential'] },
        },
        {
          id: 'purpose',
          question: 'What does it do?',
          severity: 'required',
          answer: { type: 'text', minLength: 5 },
        },
        {
          id: 'code-review',
          question: 'Is its code reviewed?',
          severity: 'required',
          answer: { type: 'choice', values: ['yes', 'no'] },
          fails: ['no'],
          inheritable: true,
        },
      ],
    },
  ],
};

/**
 * A backend with the whole plugin, a catalog that hides what it is told to from users, and the registry that its actions
 * are in.
 * @internal
 */
export async function startAgentBackend(options: {
  knex: Knex;
  directory: ReturnType<typeof createMockDirectory>;
  entities: Entity[];
  /** Refs that users may not read. */
  hidden?: string[];
  mayPropose?: boolean;
}) {
  const { knex, directory, entities, hidden = [], mayPropose = true } = options;
  const file = join(directory.path, 'checklist.yaml');
  writeFileSync(file, stringify(AGENT_CHECKLIST));
  const catalog = new TestCatalog(...entities);
  catalog.mayUserRead = ref => !hidden.includes(ref);
  const registry = actionsRegistryServiceMock();
  const auditor = mockServices.auditor.mock();
  const success = jest.fn();
  auditor.createEvent.mockImplementation(async () => ({
    success,
    fail: async () => {},
  }));
  const backend = await startTestBackend({
    features: [
      plugin,
      schedulerServiceFactory,
      auditor.factory,
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => registry,
      }),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalog.asService(),
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      mockServices.permissions.mock({
        authorizeConditional: async () => [
          hidden.length > 0
            ? CONDITIONAL
            : ({ result: AuthorizeResult.ALLOW } as any),
        ],
        authorize: async queries =>
          queries.map(query => {
            const ref = (query as { resourceRef?: string }).resourceRef;
            const isDenied =
              query.permission.name === 'readiness.answer.propose'
                ? !mayPropose
                : ref !== undefined && hidden.includes(ref);
            return {
              result: isDenied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
            };
          }) as any,
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          readiness: {
            checklists: [{ file }],
            schedule: {
              frequency: { hours: 1 },
              timeout: { minutes: 1 },
              initialDelay: { seconds: 0 },
            },
            proposals: { writeLocalFiles: [directory.path] },
          },
        },
      }),
    ],
  });
  // The first sweep is over, and nothing else writes by itself.
  await until(async () => {
    const sweeps = await knex('readiness_sweeps').select('status');
    const leases = await knex('readiness_leases').select();
    return sweeps[0]?.status === 'completed' && leases.length === 0;
  });
  return {
    registry,
    auditor,
    success,
    stop: () => backend.stop(),
    /** Invokes an action as the registry does, input and output checked by its schemas. */
    async call(
      name: string,
      input: JsonObject,
      credentials: BackstageCredentials = mockCredentials.user(ADA),
    ): Promise<any> {
      const { output } = await registry.invoke({
        id: `test:${name}`,
        input,
        credentials,
      });
      return output;
    },
    /** Every row of every table of the plugin. */
    async tables(): Promise<Record<string, unknown[]>> {
      const isSqlite = knex.client.config.client.includes('sqlite');
      const listed = isSqlite
        ? await knex('sqlite_master').where({ type: 'table' }).select('name')
        : await knex('information_schema.tables').select('table_name as name');
      const names = listed
        .map(({ name }) => String(name))
        .filter(name => name.startsWith('readiness_'));
      return Object.fromEntries(
        await Promise.all(
          names.map(async name => [name, await knex(name).select()]),
        ),
      );
    },
  };
}
