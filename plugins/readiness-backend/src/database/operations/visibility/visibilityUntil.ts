// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ViewerRow } from '../../tables';

/**
 * Until when that holds which has been worked out for a viewer, in milliseconds since the epoch; undefined when there is
 * nothing that still holds.
 * @internal
 */
export async function visibilityUntil(options: {
  knex: Knex;
  viewer: string;
  now: number;
}): Promise<number | undefined> {
  const { knex, viewer, now } = options;
  const row = await knex<ViewerRow>('readiness_viewers')
    .where({ viewer })
    .whereNotNull('completed_at')
    .where('expires_at', '>', now)
    .first('expires_at');
  return row && Number(row.expires_at);
}
