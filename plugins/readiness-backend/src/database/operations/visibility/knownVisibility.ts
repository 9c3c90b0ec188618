// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ViewerRow } from '../../tables';
import type { ViewerScope } from '../read/ServiceQuery';
import { CLOCK_SKEW_MS } from '../../clockSkew';

/**
 * What has been worked out for a viewer and still holds; undefined when there is nothing.
 * @internal
 */
export async function knownVisibility(options: {
  knex: Knex;
  viewer: string;
  now: number;
}): Promise<ViewerScope | undefined> {
  const { knex, viewer, now } = options;
  // What was worked out by a clock that was ahead would hold for as long.
  const row = await knex<ViewerRow>('readiness_viewers')
    .where({ viewer })
    .whereNotNull('completed_at')
    .where('expires_at', '>', now)
    .where('started_at', '<=', now + CLOCK_SKEW_MS)
    .first('expires_at', 'services');
  return (
    row && { viewer, until: Number(row.expires_at), services: row.services }
  );
}
