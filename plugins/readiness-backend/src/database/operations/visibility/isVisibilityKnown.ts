// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ViewerRow } from '../../tables';

/** Whether it has been worked out what a viewer may see, and still holds. @internal */
export async function isVisibilityKnown(options: {
  knex: Knex;
  viewer: string;
  now: number;
}): Promise<boolean> {
  const { knex, viewer, now } = options;
  const row = await knex<ViewerRow>('readiness_viewers')
    .where({ viewer })
    .whereNotNull('completed_at')
    .where('expires_at', '>', now)
    .first('viewer');
  return row !== undefined;
}
