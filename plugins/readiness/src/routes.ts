// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * The path of the Readiness page. Links to its sub-pages are built on it (see `useReadinessLinks`), because apps on the
 * old frontend system mount the page only; for their sake it is made by `core-plugin-api`, which both systems resolve.
 *
 * @internal
 */
export const rootRouteRef = createRouteRef({ id: 'readiness' });
