// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { CLOCK_SKEW_MS } from '../../clockSkew';
import type { TargetState } from '../../factTypes';
import { selectTargets } from './selectTargets';
import { LONGEST_LEASE_MS, toTargetState } from './targetRows';

/**
 * The targets of a provider that some living service has, those that were never collected first, then those that have
 * waited longest.
 * @internal
 */
export async function listTargets(
  knex: Knex,
  options: {
    provider: string;
    /** Milliseconds since the epoch. What was collected after it was collected under another clock, and counts as never. */
    now: number;
    /** Those only whose last collection is not later than this, and that may be collected now. */
    due?: { lastAt: number };
    /** Those of one service only. */
    entityRef?: string;
  },
): Promise<TargetState[]> {
  const { provider, now, due, entityRef } = options;
  const later = now + CLOCK_SKEW_MS;
  const query = selectTargets(knex)
    .where('link.provider', provider)
    .whereNull('assessment.retired_at')
    .orderByRaw('coalesce(target.last_at, 0)')
    .orderBy('link.target_id');
  if (due) {
    query
      .where(either =>
        either
          .whereNull('target.last_at')
          .orWhere('target.last_at', '>', later)
          .orWhere('target.last_at', '<=', due.lastAt)
          .orWhereRaw('target.wanted_at >= target.last_at'),
      )
      .where(either =>
        either
          .whereNull('target.not_before')
          .orWhere('target.not_before', '<=', now)
          .orWhere('target.last_at', '>', later),
      )
      .where(either =>
        either
          .whereNull('target.leased_until')
          .orWhere('target.leased_until', '<=', now)
          .orWhere('target.leased_until', '>', now + LONGEST_LEASE_MS),
      );
  }
  if (entityRef !== undefined) {
    query.where('assessment.entity_ref', entityRef);
  }
  const targets = new Map<string, TargetState>();
  for (const row of await query) {
    if (!targets.has(row.target_id)) {
      const target = toTargetState(row);
      targets.set(
        row.target_id,
        (target.lastAt ?? 0) > later ? neverCollected(target) : target,
      );
    }
  }
  return [...targets.values()];
}

function neverCollected(target: TargetState): TargetState {
  const { targetId, provider, target: key } = target;
  return { targetId, provider, target: key, failures: 0, stops: 0 };
}
