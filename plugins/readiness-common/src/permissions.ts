// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The resource type of waivers. Rules of the backend for conditional decisions: `IS_ENTITY_OWNER`, `IS_REQUESTER`,
 * `HAS_SEVERITY`, `HAS_CHECK`.
 * @public
 */
export const RESOURCE_TYPE_READINESS_WAIVER = 'readiness-waiver';

/**
 * Allows a caller to have a service read and evaluated again at once. Reading needs no permission of this plugin:
 * whoever may read an entity (`catalog.entity.read`) may read its readiness.
 * @public
 */
export const readinessServiceRefreshPermission = createPermission({
  name: 'readiness.service.refresh',
  attributes: { action: 'update' },
});

/**
 * Allows a caller to hand in answers for entities that they may read, and to see the change beforehand.
 * @public
 */
export const readinessAnswerProposePermission = createPermission({
  name: 'readiness.answer.propose',
  attributes: { action: 'update' },
});

/**
 * Allows a caller to read who requested, granted, refused and revoked which waiver and why, and what gates answered.
 * @public
 */
export const readinessDecisionsReadPermission = createPermission({
  name: 'readiness.decisions.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_READINESS_WAIVER,
});

/**
 * Allows a caller to request a waiver, and to withdraw it. An unconditional decision allows it for services that the
 * caller owns; a conditional one for those that it says.
 * @public
 */
export const readinessWaiverRequestPermission = createPermission({
  name: 'readiness.waiver.request',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_READINESS_WAIVER,
});

/**
 * Allows a caller to grant or refuse waivers, but never to grant what they requested.
 * @public
 */
export const readinessWaiverGrantPermission = createPermission({
  name: 'readiness.waiver.grant',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_READINESS_WAIVER,
});

/** Allows a caller to end a waiver that is in force. @public */
export const readinessWaiverRevokePermission = createPermission({
  name: 'readiness.waiver.revoke',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_READINESS_WAIVER,
});

/**
 * Allows a caller to ask whether a service may be deployed. The only permission that the token of a pipeline needs.
 * @public
 */
export const readinessGateReadPermission = createPermission({
  name: 'readiness.gate.read',
  attributes: { action: 'read' },
});

/** The permissions that may be decided by conditions on a waiver. @public */
export const readinessWaiverPermissions = [
  readinessDecisionsReadPermission,
  readinessWaiverRequestPermission,
  readinessWaiverGrantPermission,
  readinessWaiverRevokePermission,
];

/** Every permission of the plugin. @public */
export const readinessPermissions = [
  readinessServiceRefreshPermission,
  readinessAnswerProposePermission,
  readinessGateReadPermission,
  ...readinessWaiverPermissions,
];
