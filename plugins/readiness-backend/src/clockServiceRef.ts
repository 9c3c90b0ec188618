// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/**
 * Where the plugin takes the time from, milliseconds since the epoch: from the system, unless a test gives another. Only
 * the wiring knows it; everything else is given `now`.
 * @internal
 */
export const clockServiceRef = createServiceRef<{ now(): number }>({
  id: 'readiness.clock',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => ({ now: () => Date.now() }),
    }),
});
