// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createPermission } from '@backstage/plugin-permission-common';

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

/** Every permission of the plugin. @public */
export const readinessPermissions = [
  readinessServiceRefreshPermission,
  readinessAnswerProposePermission,
];
