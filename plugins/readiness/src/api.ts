// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ReadinessApi } from 'backstage-plugin-readiness-common';

/** How components reach the readiness backend. @public */
export const readinessApiRef = createApiRef<ReadinessApi>().with({
  id: 'plugin.readiness.api',
  pluginId: 'readiness',
});
