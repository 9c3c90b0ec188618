// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { SweptCatalog } from '../../types';

/** Notes how a sweep ended. @internal */
export async function finishSweep(
  knex: Knex,
  sweepId: number,
  outcome: {
    status: 'completed' | 'deletionRefused' | 'failed';
    services: number;
    /** Absent when it did not get to the end. */
    catalog?: SweptCatalog;
    now: number;
  },
): Promise<void> {
  await knex('readiness_sweeps')
    .where({ sweep_id: sweepId })
    .update({
      status: outcome.status,
      services: outcome.services,
      ...(outcome.catalog && { catalog: JSON.stringify(outcome.catalog) }),
      finished_at: outcome.now,
    });
}
