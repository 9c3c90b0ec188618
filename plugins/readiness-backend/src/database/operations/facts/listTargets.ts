// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { TargetState } from '../../../evidence/types';
import { selectTargets } from './selectTargets';
import { toTargetState } from './targetRows';

/**
 * The targets of a provider that some living service has, those that were never looked at first, then those that have
 * waited longest.
 * @internal
 */
export async function listTargets(
  knex: Knex,
  options: {
    provider: string;
    /** Those only whose last look is not later than this, and that may be looked at now. */
    due?: { lastAt: number; now: number };
    /** Those of one service only. */
    entityRef?: string;
  },
): Promise<TargetState[]> {
  const { provider, due, entityRef } = options;
  const query = selectTargets(knex)
    .where('link.provider', provider)
    .whereNull('service.retired_at')
    .orderByRaw('coalesce(target.last_at, 0)')
    .orderBy('link.target_id');
  if (due) {
    query
      .where(either =>
        either
          .whereNull('target.last_at')
          .orWhere('target.last_at', '<=', due.lastAt)
          .orWhereRaw('target.wanted_at >= target.last_at'),
      )
      .where(either =>
        either
          .whereNull('target.not_before')
          .orWhere('target.not_before', '<=', due.now),
      )
      .where(either =>
        either
          .whereNull('target.claimed_until')
          .orWhere('target.claimed_until', '<=', due.now),
      );
  }
  if (entityRef !== undefined) {
    query.where('service.entity_ref', entityRef);
  }
  const targets = new Map<string, TargetState>();
  for (const row of await query) {
    if (!targets.has(row.target_id)) {
      targets.set(row.target_id, toTargetState(row));
    }
  }
  return [...targets.values()];
}
