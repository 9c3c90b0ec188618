// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { SweepRow } from '../../tables';

/** When the last sweep that reached its end began, in milliseconds since the epoch; undefined when there was none. @internal */
export async function lastSweep(
  knex: Knex,
  { now }: { now: number },
): Promise<number | undefined> {
  const row = await knex<SweepRow>('readiness_sweeps')
    .whereIn('status', ['completed', 'deletionRefused'])
    .where('started_at', '<=', now)
    .orderBy('sweep_id', 'desc')
    .first('started_at');
  return row && Number(row.started_at);
}
