// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** How the targets of a provider stand. @internal */
export interface TargetCounts {
  total: number;
  /** Those that gave nothing the last time. */
  failing: number;
  /** Those that are left alone for a while. */
  backingOff: number;
  /** One of the reasons of those that fail. */
  example?: string;
  /** When the oldest fact that still counts was observed; milliseconds since the epoch. */
  oldest?: number;
}

/** Counts the targets of a provider that living services have and that were looked at. @internal */
export async function countTargets(
  knex: Knex,
  options: { provider: string; now: number },
): Promise<TargetCounts> {
  const { provider, now } = options;
  const row = await knex('readiness_targets as target')
    .where('target.provider', provider)
    .where('target.last_at', '>', 0)
    .whereExists(
      knex('readiness_target_services as link')
        .join(
          'readiness_services as service',
          'service.service_id',
          'link.service_id',
        )
        .whereRaw('link.target_id = target.target_id')
        .whereNull('service.retired_at'),
    )
    .first(
      knex.raw('count(*) as total'),
      knex.raw('sum(case when failures > 0 then 1 else 0 end) as failing'),
      knex.raw('sum(case when not_before > ? then 1 else 0 end) as waiting', [
        now,
      ]),
      knex.raw('max(error) as example'),
    );
  const facts = await knex('readiness_facts as fact')
    .join('readiness_targets as target', 'target.target_id', 'fact.target_id')
    .where('target.provider', provider)
    .where('fact.expires_at', '>', now)
    .first(knex.raw('min(fact.observed_at) as oldest'));
  return {
    total: Number(row.total),
    failing: Number(row.failing ?? 0),
    backingOff: Number(row.waiting ?? 0),
    ...(row.example !== null && { example: row.example }),
    ...(facts.oldest !== null && { oldest: Number(facts.oldest) }),
  };
}
