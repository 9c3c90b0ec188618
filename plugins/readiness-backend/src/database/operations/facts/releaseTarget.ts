// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** Ends the claim on a target that was not looked at to the end after all. @internal */
export async function releaseTarget(
  knex: Knex,
  targetId: string,
): Promise<void> {
  await knex('readiness_targets')
    .where('target_id', targetId)
    .update({ claimed_until: null });
}
