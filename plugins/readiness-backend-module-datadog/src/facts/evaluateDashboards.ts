// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Outcome } from './types';

const MOST_NAMED = 2;

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
    noneOf(collections)
  );
}

/** Names the first dashboards, and the number of the others. */
function noneOf(collections: DashboardObservation[]): DashboardObservation {
  const first = collections.slice(0, MOST_NAMED).map(({ shown }) => shown);
  const more = collections.length - first.length;
  return {
    ...collections[0],
    shown: `${first.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  };
}
