// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { systemClock, type Clock } from './evaluation/Clock';

/**
 * Where the plugin takes the time from: that of the system, unless a test gives another.
 * @internal
 */
export const clockServiceRef = createServiceRef<Clock>({
  id: 'readiness.clock',
  defaultFactory: async service =>
    createServiceFactory({ service, deps: {}, factory: () => systemClock }),
});
