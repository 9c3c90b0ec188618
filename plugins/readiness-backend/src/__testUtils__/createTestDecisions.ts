// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import type { EvidenceProvider } from 'backstage-plugin-readiness-node/evidence';
import express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import type { TestCatalog } from './TestCatalog';
import { smallChecklist } from './smallChecklist';
import { TestChecklists } from './TestChecklists';
import { composeDecisions } from '../decisions/composeDecisions';
import { readSensitiveReaders } from '../decisions/readSensitiveReaders';
import { waiverRules } from '../decisions/waiverRules';
import { EntityVisibility } from '../permissions/EntityVisibility';
import { entitiesOf } from '../permissions/entitiesOf';
import { SensitiveReaders } from '../permissions/SensitiveReaders';
import { AuthorizedReadinessService } from '../service/AuthorizedReadinessService';
import { createRouter } from '../service/createRouter';
import { DefaultReadinessService } from '../service/DefaultReadinessService';
import { createTestEvaluation } from './createTestEvaluation';

/** What users own things by, besides themselves. @internal */
export const CLAIMS: Record<string, string[]> = {
  'user:default/ann': ['group:default/shop'],
  'user:default/amy': ['group:default/shop'],
  'user:default/otto': ['group:default/ops'],
  'user:default/olga': ['group:default/ops'],
  // In both: owns the services, and may grant.
  'user:default/both': ['group:default/shop', 'group:default/ops'],
  'user:default/eve': ['group:default/others'],
};

/** @internal */
export type TestUser = 'ann' | 'amy' | 'otto' | 'olga' | 'both' | 'eve';

/** What the permission policy of a test says; everything is allowed by default. */
type Policy = (
  permission: string,
  user: string,
) => PolicyDecision | undefined | Promise<PolicyDecision>;

/**
 * The API with waivers, decisions and gate over a catalog in memory and a database of the test. The time stands still
 * unless the test moves it.
 * @internal
 */
export async function createTestDecisions(options: {
  knex: Knex;
  catalog: TestCatalog;
  checklists?: TestChecklists;
  providers?: EvidenceProvider[];
  config?: JsonObject;
  policy?: Policy;
  /** Refs that only these users may read. */
  hidden?: Record<string, TestUser[]>;
  urlReader?: UrlReaderService;
  /** Replaces the evaluation after a decision. */
  reevaluate?: (entityRef: string) => Promise<unknown>;
}) {
  const { knex, catalog, policy, hidden = {}, config = {} } = options;
  const { checklists = new TestChecklists(smallChecklist()) } = options;
  const auditor = mockServices.auditor.mock();
  const audited: { eventId: string; outcome: string; meta: any }[] = [];
  auditor.createEvent.mockImplementation(async ({ eventId, meta }) => ({
    success: async more => {
      const all = { ...meta, ...more?.meta };
      audited.push({ eventId, outcome: 'success', meta: all });
    },
    fail: async ({ error }) => {
      audited.push({ eventId, outcome: error.name, meta });
    },
  }));
  const evaluation = await createTestEvaluation({
    ...options,
    checklists,
    auditor,
  });
  const now = () => evaluation.clock.now();
  const auth = mockServices.auth();
  const userInfo = mockServices.userInfo.mock({
    getUserInfo: async credentials => {
      const { userEntityRef } = credentials.principal as any;
      return {
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, ...(CLAIMS[userEntityRef] ?? [])],
      };
    },
  });
  const userOf = (credentials: any): string =>
    credentials.principal.userEntityRef ?? credentials.principal.subject;
  const allow = { result: AuthorizeResult.ALLOW } as PolicyDecision;
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async (queries, { credentials }: any) =>
      Promise.all(
        queries.map(
          async ({ permission }: any) =>
            (await policy?.(permission.name, userOf(credentials))) ?? allow,
        ),
      ) as any,
    authorize: async (queries, { credentials }: any) =>
      Promise.all(
        queries.map(async ({ resourceRef, permission }: any) => {
          const readers = hidden[resourceRef];
          const isHidden =
            readers &&
            !readers.some(
              name => userOf(credentials) === `user:default/${name}`,
            );
          return isHidden
            ? { result: AuthorizeResult.DENY }
            : (await policy?.(permission.name, userOf(credentials))) ?? allow;
        }),
      ) as any,
  });
  const logger = mockServices.logger.mock();
  const catalogService = catalog.asService();
  const visibility = new EntityVisibility({
    permissions,
    catalog: catalogService,
    knex,
    logger,
    now,
    entitiesInScope: () => entitiesOf(checklists),
  });
  const rootConfig = mockServices.rootConfig({ data: config });
  const sensitive = new SensitiveReaders({
    auth,
    userInfo,
    readers: readSensitiveReaders(rootConfig),
    checklists: () => checklists.list(),
  });
  const { reevaluate = (ref: string) => evaluation.refresh(ref) } = options;
  const { addRoutes } = composeDecisions({
    knex,
    catalog: catalogService,
    checklists,
    config: rootConfig,
    auth,
    auditor,
    httpAuth: mockServices.httpAuth(),
    userInfo,
    permissions,
    logger,
    ruleset: {
      getRuleByName: (name: string) =>
        Object.values(waiverRules).find(rule => rule.name === name)!,
    } as any,
    visibility,
    sensitive,
    settings: evaluation.waiverSettings,
    keeper: evaluation.waivers,
    reevaluate,
    observable: () => undefined,
    now,
  });
  const service = new AuthorizedReadinessService({
    inner: new DefaultReadinessService({
      knex,
      checklists,
      catalog: catalogService,
      userInfo,
      now,
      reevaluate: ref => evaluation.refresh(ref),
      drafts: evaluation.drafts,
      evidence: evaluation.evidence,
      verificationDemand: evaluation.verificationDemand,
    }),
    visibility,
    permissions,
    sensitive,
  });
  const app = express();
  app.use(
    createRouter({
      service,
      httpAuth: mockServices.httpAuth(),
      auditor,
      validateResponses: true,
      addRoutes,
    }),
  );
  app.use(
    MiddlewareFactory.create({
      logger,
      config: mockServices.rootConfig(),
    }).error(),
  );

  const headerOf = (user: TestUser | 'service') =>
    user === 'service'
      ? mockCredentials.service.header()
      : mockCredentials.user.header(`user:default/${user}`);
  const get = (user: TestUser | 'service', path: string) =>
    request(app).get(path).set('Authorization', headerOf(user));
  const post = (user: TestUser | 'service', path: string, body: object) =>
    request(app).post(path).set('Authorization', headerOf(user)).send(body);

  return {
    ...evaluation,
    app,
    logger,
    audited,
    get,
    post,
    /** Requests a waiver for a service in the default namespace. */
    request: (user: TestUser | 'service', name: string, body: object = {}) =>
      post(user, `/services/component/default/${name}/waivers`, {
        check: 'code-review',
        reason: 'Reviewers start in January',
        until: '2026-12-31',
        ...body,
      }),
    decide: (
      user: TestUser | 'service',
      waiver: { id: string; version: number },
      action: string,
      body: object = {},
    ) =>
      post(user, `/waivers/${waiver.id}/decisions`, {
        action,
        version: waiver.version,
        ...body,
      }),
    /** Requested by ann and granted by otto. */
    async granted(name: string, body: object = {}) {
      const asked = await this.request('ann', name, body);
      const { body: waiver } = await this.decide('otto', asked.body, 'grant');
      return waiver;
    },
    service: async (name: string, user: TestUser = 'ann') =>
      (await get(user, `/services/component/default/${name}`)).body,
    result: async (name: string, check = 'code-review') => {
      const { body } = await get('ann', `/services/component/default/${name}`);
      return body.checks.find((one: any) => one.check === check);
    },
  };
}
