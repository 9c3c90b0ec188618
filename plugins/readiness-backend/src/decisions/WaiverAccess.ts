// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
  type PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  readinessDecisionsReadPermission,
  readinessWaiverGrantPermission,
  readinessWaiverRequestPermission,
  readinessWaiverRevokePermission,
  type WaiverAction,
} from 'backstage-plugin-readiness-common';
import type { WaiverCondition } from '../database/operations/waivers/WaiverQuery';
import {
  type Caller,
  type CallerDependencies,
  callerOf,
  membershipsAmong,
} from './Caller';
import type { WaiverSettings } from './readWaiverSettings';
import type { WaiverResource } from './waiverRules';

const PERMISSIONS = {
  read: readinessDecisionsReadPermission,
  request: readinessWaiverRequestPermission,
  grant: readinessWaiverGrantPermission,
  revoke: readinessWaiverRevokePermission,
};

type Permitted = keyof typeof PERMISSIONS;

/** A caller with all that decides what the caller may do; valid for one request. @internal */
export interface Viewer {
  caller: Caller;
  decisions: Record<Permitted, PolicyDecision>;
  granters: { present: string[]; gone: string[] };
  requesters: { present: string[] };
}

/** @internal */
export interface WaiverAccessOptions extends CallerDependencies {
  permissions: PermissionsService;
  ruleset: PermissionRuleset<WaiverResource, WaiverCondition>;
  settings: WaiverSettings;
}

/**
 * Who may read, request, grant and revoke. The permission policy decides first. Where it says yes without conditions,
 * which is what every policy says that does not know of waivers, owners request and others grant.
 * @internal
 */
export class WaiverAccess {
  private readonly holds: (
    decision: PolicyDecision,
    resource: WaiverResource,
  ) => boolean;

  constructor(private readonly options: WaiverAccessOptions) {
    this.holds = createConditionAuthorizer(options.ruleset);
  }

  async viewerOf(credentials: BackstageCredentials): Promise<Viewer> {
    const { permissions, settings } = this.options;
    const caller = await callerOf(credentials, this.options);
    const names = Object.keys(PERMISSIONS) as Permitted[];
    const decided = await permissions.authorizeConditional(
      names.map(name => ({ permission: PERMISSIONS[name] })),
      { credentials },
    );
    return {
      caller,
      decisions: Object.fromEntries(
        names.map((name, index) => [name, decided[index]]),
      ) as Viewer['decisions'],
      granters: await membershipsAmong(
        settings.grantedBy,
        caller,
        this.options,
      ),
      requesters: await membershipsAmong(
        settings.requestedBy,
        caller,
        this.options,
      ),
    };
  }

  /** What the policy lets the caller read: nothing, everything, or what fits. */
  readable({
    decisions,
  }: Viewer): 'none' | 'all' | PermissionCriteria<WaiverCondition> {
    const decision = decisions.read;
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      return createConditionTransformer(this.options.ruleset)(
        decision.conditions,
      );
    }
    return decision.result === AuthorizeResult.ALLOW ? 'all' : 'none';
  }

  mayRead(viewer: Viewer, resource: WaiverResource): boolean {
    return this.holds(viewer.decisions.read, resource);
  }

  /** Whether the caller may for at least some services, as far as the policy goes. */
  maySometimes({ caller, decisions, granters }: Viewer, what: Permitted) {
    const isPermitted = decisions[what].result !== AuthorizeResult.DENY;
    const isMember =
      this.options.settings.grantedBy.length === 0 ||
      granters.present.length > 0;
    return (
      isPermitted &&
      (what === 'read' || caller.userRef !== undefined) &&
      (isMember || (what !== 'grant' && what !== 'revoke'))
    );
  }

  /** Why the caller may not request this; undefined if they may. */
  whyNotRequest(viewer: Viewer, resource: WaiverResource): string | undefined {
    const { caller, decisions, requesters } = viewer;
    const denied = this.whyDenied(decisions.request, 'request', resource);
    if (denied) {
      return denied;
    }
    const isOwner =
      resource.owner !== null && caller.claims.includes(resource.owner);
    const mayAlso =
      decisions.request.result === AuthorizeResult.CONDITIONAL ||
      requesters.present.length > 0;
    return isOwner || mayAlso
      ? undefined
      : `Waivers are requested by the owner of a service, which is ${
          resource.owner ?? 'not known'
        }`;
  }

  /** Why the caller may not do this with an existing waiver; undefined if they may. Its state does not matter. */
  whyNot(
    action: WaiverAction,
    viewer: Viewer,
    resource: WaiverResource,
  ): string | undefined {
    if (action === 'withdraw') {
      return resource.requestedBy === viewer.caller.userRef
        ? undefined
        : this.whyNotRequest(viewer, resource);
    }
    if (action === 'revoke') {
      return (
        this.whyDenied(viewer.decisions.revoke, 'revoke', resource) ??
        this.whyNoMember(viewer)
      );
    }
    return this.whyNotGrant(viewer, resource);
  }

  private whyNotGrant(
    viewer: Viewer,
    resource: WaiverResource,
  ): string | undefined {
    const { caller, decisions } = viewer;
    const { owner, requestedBy } = resource;
    // Whatever the policy says, and whichever other group the caller is in.
    if (caller.claims.includes(requestedBy)) {
      return requestedBy === caller.userRef
        ? 'Nobody decides on what they requested themselves: somebody else has to'
        : `It was requested by ${requestedBy}, which you belong to: somebody else has to decide`;
    }
    const denied = this.whyDenied(decisions.grant, 'grant', resource);
    if (denied) {
      return denied;
    }
    const isOwner = owner !== null && caller.claims.includes(owner);
    const rulesDecide =
      decisions.grant.result === AuthorizeResult.CONDITIONAL ||
      this.options.settings.grantedBy.length > 0;
    if (isOwner && !rulesDecide) {
      return `The service is owned by ${owner}, which you belong to: somebody else has to decide (or name who may in readiness.waivers.grantedBy)`;
    }
    return this.whyNoMember(viewer);
  }

  private whyNoMember({ granters }: Viewer): string | undefined {
    const { grantedBy } = this.options.settings;
    if (grantedBy.length === 0 || granters.present.length > 0) {
      return undefined;
    }
    return granters.gone.length > 0
      ? `${granters.gone.join(
          ', ',
        )} may decide, but is no longer in the catalog: name another one in readiness.waivers.grantedBy`
      : `This is decided by ${grantedBy.join(', ')}, and you are none of them`;
  }

  private whyDenied(
    decision: PolicyDecision,
    what: Permitted,
    resource: WaiverResource,
  ): string | undefined {
    const { name } = PERMISSIONS[what];
    if (decision.result === AuthorizeResult.DENY) {
      return `That takes the permission ${name}`;
    }
    return this.holds(decision, resource)
      ? undefined
      : `The permission policy does not give you ${name} for this waiver`;
  }
}
