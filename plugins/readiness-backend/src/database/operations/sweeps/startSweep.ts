// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

const KEPT = 50;

/** Notes that a sweep begins, and forgets all but the last few. Gives its id. @internal */
export async function startSweep(knex: Knex, now: number): Promise<number> {
  const [row] = await knex('readiness_sweeps')
    .insert({ started_at: now, status: 'running' })
    .returning('sweep_id');
  const sweepId = Number(row.sweep_id);
  await knex('readiness_sweeps')
    .where('sweep_id', '<=', sweepId - KEPT)
    .delete();
  return sweepId;
}
