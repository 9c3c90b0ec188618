// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuditorService,
  AuthService,
} from '@backstage/backend-plugin-api';
import type { ActionsRegistryActionOptions } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { ProposalService } from '../proposals/ProposalService';
import type { ReadinessService } from '../service/ReadinessService';

/**
 * All that actions for agents are made of. What is not here no agent can do: nothing observes, decides on a waiver, or
 * answers a gate, and lint keeps this folder from importing what does.
 * @internal
 */
export interface AgentTools {
  /** Shows each caller what they may read. */
  service: Pick<ReadinessService, 'listServices' | 'getService' | 'evaluate'>;
  proposals: Pick<ProposalService, 'propose' | 'list'>;
  checklists: Pick<ChecklistRegistry, 'forEntity' | 'list'>;
  catalog: Pick<CatalogService, 'getEntityByRef'>;
  auth: Pick<AuthService, 'isPrincipal'>;
  auditor: AuditorService;
  now: () => number;
}

/** The version of zod that the actions registry gives. @internal */
export type Zod = Parameters<
  ActionsRegistryActionOptions<any, any>['schema']['input']
>[0];

/** Of actions that read, and have no effect. @internal */
export const READS = { readOnly: true, idempotent: true, destructive: false };
