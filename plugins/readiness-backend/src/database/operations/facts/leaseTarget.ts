// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { CLOCK_SKEW_MS } from '../../clockSkew';
import type { TargetState } from '../../factTypes';
import { LONGEST_LEASE_MS, toTargetRow } from './targetRows';

/**
 * Notes that somebody is about to collect a target. False when somebody collects it now, or has begun to within the time
 * that must lie between: of several replicas one gets it. A lease ends by itself, as whoever has it may be killed; that it
 * was not brought to its end is counted beforehand, because whoever is killed cannot count any more.
 * @internal
 */
export async function leaseTarget(
  knex: Knex,
  target: TargetState,
  options: { now: number; atMostEvery: number; leaseFor: number },
): Promise<boolean> {
  const { now, atMostEvery, leaseFor } = options;
  const leasedUntil = now + leaseFor;
  const stops = target.stops + 1;
  if (target.lastAt === undefined) {
    const added: unknown[] = await knex('readiness_targets')
      .insert({ ...toTargetRow(target), leased_until: leasedUntil, stops })
      .onConflict('target_id')
      .ignore()
      .returning('target_id');
    if (added.length > 0) {
      return true;
    }
  }
  const count = await knex('readiness_targets')
    .where('target_id', target.targetId)
    .where(either =>
      either
        .where('last_at', '<=', now - atMostEvery)
        .orWhere('last_at', '>', now + CLOCK_SKEW_MS),
    )
    .where(either =>
      either
        .whereNull('leased_until')
        .orWhere('leased_until', '<=', now)
        .orWhere('leased_until', '>', now + LONGEST_LEASE_MS),
    )
    .update({ leased_until: leasedUntil, stops });
  return count === 1;
}
