// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_READINESS_WAIVER } from 'backstage-plugin-readiness-common';
import { z } from 'zod/v4';
import type { WaiverCondition } from '../database/operations/waivers/WaiverQuery';

/** What a permission policy decides about: a waiver, or one that somebody would request. @public */
export interface WaiverResource {
  /** Entity ref of the service's owner, in lower case. */
  owner: string | null;
  requestedBy: string;
  severity: string;
  check: string;
}

/** @internal */
export const waiverResourceRef = createPermissionResourceRef<
  WaiverResource,
  WaiverCondition
>().with({
  pluginId: 'readiness',
  resourceType: RESOURCE_TYPE_READINESS_WAIVER,
});

const lower = (ref: string) => ref.toLocaleLowerCase('en-US');

const isEntityOwner = createPermissionRule({
  name: 'IS_ENTITY_OWNER',
  description: 'The service is owned by one of these groups or users',
  resourceRef: waiverResourceRef,
  paramsSchema: z.object({
    claims: z.array(z.string()).describe('Entity refs'),
  }),
  apply: ({ owner }, { claims }) =>
    owner !== null && claims.map(lower).includes(owner),
  toQuery: ({ claims }) => ({ column: 'owner', values: claims.map(lower) }),
});

const isRequester = createPermissionRule({
  name: 'IS_REQUESTER',
  description: 'One of these users or groups has requested it',
  resourceRef: waiverResourceRef,
  paramsSchema: z.object({
    claims: z.array(z.string()).describe('Entity refs'),
  }),
  apply: ({ requestedBy }, { claims }) =>
    claims.map(lower).includes(requestedBy),
  toQuery: ({ claims }) => ({
    column: 'requested_by',
    values: claims.map(lower),
  }),
});

/**
 * What `hasSeverity` is asked with. Named, because the compiler would list the severities in an order that any other change
 * alters, and the API report with it.
 * @public
 */
export type HasSeverityParams = {
  severities: ('blocker' | 'required' | 'recommended')[];
};

const hasSeverityParams: z.ZodType<HasSeverityParams, HasSeverityParams> =
  z.object({
    severities: z
      .array(z.enum(['blocker', 'required', 'recommended']))
      .describe('Severities of checks'),
  });

const hasSeverity = createPermissionRule({
  name: 'HAS_SEVERITY',
  description: 'The check has one of these severities',
  resourceRef: waiverResourceRef,
  paramsSchema: hasSeverityParams,
  apply: ({ severity }, { severities }) =>
    severities.some(one => one === severity),
  toQuery: ({ severities }) => ({ column: 'severity', values: severities }),
});

const hasCheck = createPermissionRule({
  name: 'HAS_CHECK',
  description: 'It is about one of these checks',
  resourceRef: waiverResourceRef,
  paramsSchema: z.object({
    checks: z.array(z.string()).describe('Ids of checks'),
  }),
  apply: ({ check }, { checks }) => checks.includes(check),
  toQuery: ({ checks }) => ({ column: 'check_id', values: checks }),
});

/** Every rule for conditional decisions on waivers. @internal */
export const waiverRules = {
  isEntityOwner,
  isRequester,
  hasSeverity,
  hasCheck,
};

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: waiverResourceRef,
  rules: waiverRules,
});

/**
 * Conditions on waivers, for the permission policy: `isEntityOwner`, `isRequester`, `hasSeverity`, `hasCheck`.
 * @public
 */
export const readinessWaiverConditions = conditions;

/** Makes a decision of conditions on waivers, for the permission policy. @public */
export const createReadinessWaiverConditionalDecision =
  createConditionalDecision;
