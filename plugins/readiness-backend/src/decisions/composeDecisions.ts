// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { PermissionRuleset } from '@backstage/plugin-permission-node';
import type { ObservableFacts } from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import type { WaiverCondition } from '../database/operations/waivers/WaiverQuery';
import type { EntityVisibility } from '../permissions/EntityVisibility';
import type { SensitiveReaders } from '../permissions/SensitiveReaders';
import type { ApiRouter } from '../service/createRouter';
import { addDecisionRoutes } from './decisionRoutes';
import { Gate } from './gate/Gate';
import { readGateSettings } from './gate/readGateSettings';
import type { WaiverSettings } from './readWaiverSettings';
import { WaiverAccess } from './WaiverAccess';
import { WaiverDecisions } from './WaiverDecisions';
import type { WaiverKeeper } from './WaiverKeeper';
import { WaiverPreviews } from './WaiverPreviews';
import { WaiverReader } from './WaiverReader';
import { WaiverRequests } from './WaiverRequests';
import type { WaiverResource } from './waiverRules';

/** @internal */
export interface DecisionsOptions {
  knex: Knex;
  catalog: CatalogService;
  checklists: ChecklistRegistry;
  config: RootConfigService;
  auth: AuthService;
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
  permissions: PermissionsService;
  logger: LoggerService;
  ruleset: PermissionRuleset<WaiverResource, WaiverCondition>;
  visibility: EntityVisibility;
  sensitive: SensitiveReaders;
  settings: WaiverSettings;
  keeper: WaiverKeeper;
  /** Evaluates a service again, as the catalog has it now. */
  reevaluate: (entityRef: string) => Promise<unknown>;
  /** Names of the facts that configured providers can observe. */
  observable: () => ObservableFacts | undefined;
  now: () => number;
}

/** Puts waivers, decisions and gate together. @internal */
export function composeDecisions(options: DecisionsOptions): {
  addRoutes: (router: ApiRouter) => void;
} {
  const { config, httpAuth, auditor } = options;
  const decisionOptions = { ...options, access: new WaiverAccess(options) };
  const reader = new WaiverReader(decisionOptions);
  const gate = new Gate({ ...options, settings: readGateSettings(config) });
  const routes = {
    reader,
    requests: new WaiverRequests(decisionOptions, reader),
    previews: new WaiverPreviews(decisionOptions),
    decisions: new WaiverDecisions(decisionOptions, reader),
    gate,
    gateOptions: options,
    httpAuth,
    auditor,
  };
  return { addRoutes: router => addDecisionRoutes(router, routes) };
}
