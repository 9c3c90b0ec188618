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
  readinessDecisionsReadPermission,
  readinessWaiverGrantPermission,
  readinessWaiverRequestPermission,
  readinessWaiverRevokePermission,
} from 'backstage-plugin-readiness-common';

const OPS = 'group:default/ops';

/** Owners request, Ops grants but not for its own services, and everyone reads what concerns them. */
export class ReadinessPolicy implements PermissionPolicy {
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
    if (isPermission(permission, readinessDecisionsReadPermission) && !isOps) {
      return createReadinessWaiverConditionalDecision(permission, {
        anyOf: [isOwner, readinessWaiverConditions.isRequester({ claims })],
      });
    }
    return { result: AuthorizeResult.ALLOW };
  }
}
