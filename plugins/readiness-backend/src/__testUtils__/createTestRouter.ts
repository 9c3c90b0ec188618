// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import { Projection } from '../catalog/projection';
import { DraftEvaluator } from '../evaluation/drafts/DraftEvaluator';
import { EvidenceProviders } from '../evidence/EvidenceProviders';
import { EntityVisibility } from '../permissions/EntityVisibility';
import { entitiesOf } from '../permissions/entitiesOf';
import { migrateTest } from './migrateTest';
import { READY_ANNOTATIONS, serviceEntity } from './serviceEntity';
import { assessmentWrite } from './assessmentWrite';
import { smallChecklist } from './smallChecklist';
import { AuthorizedReadinessService } from '../service/AuthorizedReadinessService';
import { createRouter } from '../service/createRouter';
import { serviceCsv } from '../service/serviceCsv';
import { DefaultReadinessService } from '../service/DefaultReadinessService';
import { reportPlatformIssue } from '../database/operations/platformIssues/reportPlatformIssue';
import { saveAssessments } from '../database/operations/assessments/saveAssessments';

jest.setTimeout(60_000);

const NOW = Date.parse('2026-11-23T12:00:00Z');
/** @internal */
export const CONDITIONAL = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { resourceType: 'catalog-entity', rule: 'IS', params: {} },
} as PolicyDecision;

/** @internal */
export const BOOKS = serviceEntity('books', {
  metadata: { title: '=HYPERLINK("http://evil")' },
});
/** @internal */
export const BARE = serviceEntity('bare', { annotations: {} });
const LEAKY = serviceEntity('leaky', {
  annotations: {
    ...READY_ANNOTATIONS,
    'readiness/health-endpoint': 'none',
    'readiness/purpos': 'Keeps the books of the shop',
  },
  relations: { ownedBy: ['group:default/other'] },
});
const ENTITIES = [BOOKS, BARE, LEAKY];
/** @internal */
export const LIBRARY = serviceEntity('library', { spec: { type: 'library' } });
const TOO_NEW = serviceEntity('too-new');

/** @internal */
export const ANONYMOUS = { Authorization: mockCredentials.none.header() };
/** @internal */
export const SERVICE = { Authorization: mockCredentials.service.header() };

/** @internal */
export const checklist = smallChecklist();
const registryOf = (checklists: CompiledChecklist[]): ChecklistRegistry => ({
  forEntity: entity => checklists.find(({ appliesTo }) => appliesTo(entity)),
  list: () => checklists,
  platformIssues: () => [
    {
      code: 'checklist-invalid',
      message: 'unknown key "chek"',
      fix: 'write "check"',
      location: { file: 'ours.yaml', line: 3, column: 5 },
      since: '2026-11-23T00:00:00.000Z',
    },
  ],
  onChange: () => () => {},
  refresh: async () => {},
});

/** Services to ask about: one ready, one without answers, one with a blocker and a finding; and two platform issues. @internal */
export async function seedRouter(knex: Knex): Promise<void> {
  await migrateTest(knex);
  await saveAssessments(
    knex,
    ENTITIES.map(entity =>
      assessmentWrite({ entity: entity as CatalogEntity, checklist, now: NOW }),
    ),
    NOW,
  );
  for (const about of ['', 'component:default/leaky']) {
    await reportPlatformIssue(
      knex,
      { code: 'evaluation-failed', about, message: `about ${about}` },
      NOW,
    );
  }
}

/** A router with everything behind it but the catalog and the permissions. @internal */
export function createTestRouter(options: {
  knex: Knex;
  decision?: PolicyDecision;
  /** Who is let through by conditions; everybody by default. */
  readable?: Entity[];
  mayRefresh?: boolean;
  stream?: () => AsyncIterable<Entity[]>;
  patienceMs?: number;
  /** Besides the one of the test. */
  otherChecklists?: CompiledChecklist[];
}) {
  const {
    knex,
    decision = { result: AuthorizeResult.ALLOW } as PolicyDecision,
    readable = [...ENTITIES, LIBRARY, TOO_NEW],
    mayRefresh = true,
  } = options;
  const registry = registryOf([checklist, ...(options.otherChecklists ?? [])]);
  const isReadable = (ref: string) =>
    decision.result !== AuthorizeResult.DENY &&
    readable.some(
      entity => ref === `component:default/${entity.metadata.name}`,
    );
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async () => [decision],
    authorize: async queries =>
      queries.map(query => ({
        result: (
          'resourceRef' in query && query.resourceRef
            ? isReadable(String(query.resourceRef)) ||
              decision.result === AuthorizeResult.ALLOW
            : mayRefresh
        )
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
      })) as any,
  });
  const base = catalogServiceMock({ entities: readable });
  const catalog = catalogServiceMock.mock({
    getEntityByRef: base.getEntityByRef.bind(base),
    getEntitiesByRefs: base.getEntitiesByRefs.bind(base),
    streamEntities:
      options.stream ??
      async function* stream() {
        yield readable;
      },
    refreshEntity: async () => {},
  });
  const auditor = mockServices.auditor.mock();
  const audited: string[] = [];
  auditor.createEvent.mockImplementation(async ({ eventId, meta }) => ({
    success: async () => {
      audited.push(`${eventId} ${meta?.entityRef} success`);
    },
    fail: async ({ error }) => {
      audited.push(`${eventId} ${meta?.entityRef} ${error.name}`);
    },
  }));
  const now = () => NOW;
  const reevaluate = jest.fn(async () => true);
  const service = new AuthorizedReadinessService({
    inner: new DefaultReadinessService({
      knex,
      checklists: registry,
      catalog,
      userInfo: mockServices.userInfo({
        userEntityRef: 'user:default/mock',
        ownershipEntityRefs: ['group:default/Other'],
      }),
      now,
      reevaluate,
      drafts: new DraftEvaluator({
        knex,
        catalog,
        projection: new Projection(registry),
        relatedEntities: { find: async () => new Map() },
        providers: new EvidenceProviders(),
        failureThreshold: 3,
        logger: mockServices.logger.mock(),
        now,
      }),
    }),
    visibility: new EntityVisibility({
      permissions,
      catalog,
      knex,
      logger: mockServices.logger.mock(),
      now,
      entitiesInScope: () => entitiesOf(registry),
      patienceMs: options.patienceMs,
    }),
    permissions,
  });
  const fresh = express();
  fresh.use(
    createRouter({
      service,
      httpAuth: mockServices.httpAuth(),
      auditor,
      validateResponses: true,
      serviceCsv: serviceCsv({
        checklists: () => registry.list(),
        portal: 'https://backstage.example.com',
      }),
    }),
  );
  fresh.use(
    MiddlewareFactory.create({
      logger: mockServices.logger.mock(),
      config: mockServices.rootConfig(),
    }).error(),
  );
  return { app: fresh, audited, reevaluate, catalog };
}

/** Names that the list gives, or its error. @internal */
export async function namesOf(from: express.Express, query = '') {
  const { body } = await request(from).get(`/services${query}`);
  return body.items?.map((item: { name: string }) => item.name) ?? body.error;
}
