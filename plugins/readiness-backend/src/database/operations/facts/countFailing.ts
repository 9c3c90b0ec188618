// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/**
 * How many of a provider's targets that living services have were looked at, and how many of them gave nothing the last
 * time; with one of their reasons.
 * @internal
 */
export async function countFailing(
  knex: Knex,
  provider: string,
): Promise<{ total: number; failing: number; example?: string }> {
  const row = await knex('readiness_targets as target')
    .where('target.provider', provider)
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
      knex.raw('max(error) as example'),
    );
  return {
    total: Number(row.total),
    failing: Number(row.failing ?? 0),
    ...(row.example !== null && { example: row.example }),
  };
}
