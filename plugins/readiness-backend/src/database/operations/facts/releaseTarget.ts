// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { TargetState } from '../../factTypes';

/** Ends the lease on a target that was not collected to the end after all, as if it had never begun. @internal */
export async function releaseTarget(
  knex: Knex,
  { targetId, stops }: TargetState,
): Promise<void> {
  await knex('readiness_targets')
    .where('target_id', targetId)
    .update({ leased_until: null, stops });
}
