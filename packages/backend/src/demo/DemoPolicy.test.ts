// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  readinessDecisionsReadPermission,
  readinessWaiverGrantPermission,
  readinessWaiverRequestPermission,
  readinessWaiverRevokePermission,
} from 'backstage-plugin-readiness-common';
import { DemoPolicy } from './DemoPolicy';
import { OPS } from './opsLead';

const userOf = (...ownershipEntityRefs: string[]) =>
  ({ info: { userEntityRef: 'user:default/any', ownershipEntityRefs } } as any);
const guest = userOf('user:default/guest', 'group:default/guests');
const opsLead = userOf('user:default/tomas.novak', OPS);

const decide = (permission: any, user: any) =>
  new DemoPolicy().handle({ permission }, user);

const isOwner = (claims: string[]) => ({
  rule: 'IS_ENTITY_OWNER',
  resourceType: 'readiness-waiver',
  params: { claims },
});

describe('DemoPolicy', () => {
  it('lets everybody request for what they own, and nobody else', async () => {
    expect(await decide(readinessWaiverRequestPermission, guest)).toMatchObject(
      {
        result: 'CONDITIONAL',
        conditions: isOwner(['user:default/guest', 'group:default/guests']),
      },
    );
  });

  it('lets Ops alone grant and revoke, and grant nothing of its own', async () => {
    expect(await decide(readinessWaiverGrantPermission, guest)).toEqual({
      result: 'DENY',
    });
    expect(await decide(readinessWaiverRevokePermission, guest)).toEqual({
      result: 'DENY',
    });
    expect(await decide(readinessWaiverGrantPermission, opsLead)).toMatchObject(
      {
        result: 'CONDITIONAL',
        conditions: { not: isOwner(['user:default/tomas.novak', OPS]) },
      },
    );
    expect(await decide(readinessWaiverRevokePermission, opsLead)).toEqual({
      result: 'ALLOW',
    });
  });

  it('lets everybody read what was decided, and do everything else', async () => {
    expect(await decide(readinessDecisionsReadPermission, guest)).toEqual({
      result: 'ALLOW',
    });
  });
});
