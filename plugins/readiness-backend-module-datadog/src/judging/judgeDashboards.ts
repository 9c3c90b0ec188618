// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Outcome } from './types';

/** What came of looking for one linked dashboard. @internal */
export interface DashboardLook extends Outcome {
  /** As it was linked. */
  url: string;
}

/**
 * One dashboard that shows something is enough; that there is none is said only when every link was looked at.
 * @internal
 */
export function judgeDashboards(looks: DashboardLook[]): DashboardLook {
  return (
    looks.find(({ value }) => value === 'found') ??
    looks.find(({ error }) => error !== undefined) ??
    looks.find(({ cannotTell }) => cannotTell !== undefined) ??
    looks[0]
  );
}
