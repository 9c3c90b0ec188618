// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  AuthorizeResult,
  isPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createReadinessWaiverConditionalDecision,
  readinessWaiverConditions,
} from 'backstage-plugin-readiness-backend';
import {
  readinessWaiverGrantPermission,
  readinessWaiverRequestPermission,
  readinessWaiverRevokePermission,
} from 'backstage-plugin-readiness-common';
import { OPS } from './opsLead';

/**
 * Owners request waivers, Ops grants them but not for its own services, and everybody reads what was decided. It differs from
 * the policy of docs/waivers.md in the last point only, so that a visitor sees more than their own.
 * @internal
 */
export class DemoPolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const claims = user?.info.ownershipEntityRefs ?? [];
    const isOps = claims.includes(OPS);
    const isOwner = readinessWaiverConditions.isEntityOwner({ claims });

    if (isPermission(permission, readinessWaiverRequestPermission)) {
      return createReadinessWaiverConditionalDecision(permission, isOwner);
    }
    if (isPermission(permission, readinessWaiverGrantPermission)) {
      return isOps
        ? createReadinessWaiverConditionalDecision(permission, { not: isOwner })
        : { result: AuthorizeResult.DENY };
    }
    if (isPermission(permission, readinessWaiverRevokePermission)) {
      return { result: isOps ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
    }
    return { result: AuthorizeResult.ALLOW };
  }
}
