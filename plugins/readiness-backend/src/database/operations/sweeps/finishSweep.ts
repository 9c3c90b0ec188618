// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** Notes how a sweep ended. @internal */
export async function finishSweep(
  knex: Knex,
  sweepId: number,
  outcome: {
    status: 'completed' | 'deletionRefused' | 'failed';
    services: number;
    now: number;
  },
): Promise<void> {
  await knex('readiness_sweeps').where({ sweep_id: sweepId }).update({
    status: outcome.status,
    services: outcome.services,
    finished_at: outcome.now,
  });
}
