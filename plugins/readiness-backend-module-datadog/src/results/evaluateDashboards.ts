// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Outcome } from './types';

/** The result for one linked dashboard. @internal */
export interface DashboardObservation extends Outcome {
  /** As it was linked. */
  url: string;
}

/** One dashboard that shows something is enough; `none` requires that every link was checked. @internal */
export function evaluateDashboards(
  collections: DashboardObservation[],
): DashboardObservation {
  return (
    collections.find(({ value }) => value === 'found') ??
    collections.find(({ error }) => error !== undefined) ??
    collections.find(({ cannotTell }) => cannotTell !== undefined) ??
    collections[0]
  );
}
