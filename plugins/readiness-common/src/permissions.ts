// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Lets a caller have a service read again and scored at once. Reading needs no permission of ours: whoever may read
 * an entity (`catalog.entity.read`) may read its readiness.
 * @public
 */
export const readinessServiceRefreshPermission = createPermission({
  name: 'readiness.service.refresh',
  attributes: { action: 'update' },
});

/** Every permission of the plugin. @public */
export const readinessPermissions = [readinessServiceRefreshPermission];
