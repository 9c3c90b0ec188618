// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PortalState } from 'backstage-plugin-readiness-common';

/** Whether the portal has services at all, so that an empty list is one that was filtered. @internal */
export function hasServices({ status }: PortalState): boolean {
  return status === 'assessed' || status === 'unassessed';
}
