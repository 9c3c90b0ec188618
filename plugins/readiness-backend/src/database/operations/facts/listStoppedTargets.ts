// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** A target whose collection was stopped the last time. @internal */
export interface StoppedTarget {
  target: string;
  /** How often in a row. */
  stops: number;
  /** Absent when the backend itself ended. */
  error?: string;
}

/** Targets that living services have and whose collection was stopped, the most often stopped first. @internal */
export async function listStoppedTargets(
  knex: Knex,
  options: { provider: string; now: number; limit: number },
): Promise<{ targets: StoppedTarget[]; total: number }> {
  const { provider, now, limit } = options;
  const stopped = () =>
    knex('readiness_targets as target')
      .where('target.provider', provider)
      .where('target.stops', '>', 0)
      // It is being collected just now
      .where(either =>
        either
          .whereNull('target.leased_until')
          .orWhere('target.leased_until', '<=', now),
      )
      .whereExists(
        knex('readiness_assessment_targets as link')
          .join(
            'readiness_assessments as assessment',
            'assessment.assessment_id',
            'link.assessment_id',
          )
          .whereRaw('link.target_id = target.target_id')
          .whereNull('assessment.retired_at')
          .select(knex.raw('1')),
      );
  const { total } = await stopped().first(knex.raw('count(*) as total'));
  const rows =
    Number(total) === 0
      ? []
      : await stopped()
          .orderBy('target.stops', 'desc')
          .orderBy('target.target_id')
          .limit(limit)
          .select(
            'target.target',
            'target.stops',
            'target.error',
            'target.leased_until',
          );
  return {
    total: Number(total),
    targets: rows.map(row => ({
      target: row.target,
      stops: row.stops,
      // A lease that nobody ended: whoever had it was killed
      ...(row.leased_until === null &&
        row.error !== null && { error: row.error }),
    })),
  };
}
