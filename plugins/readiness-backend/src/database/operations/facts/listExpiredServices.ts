// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** Refs of the living services one of whose facts, by a provider, has expired in a span of time. @internal */
export async function listExpiredServices(
  knex: Knex,
  span: { provider: string; after: number; until: number },
): Promise<string[]> {
  return knex('readiness_facts as fact')
    .join(
      'readiness_target_services as link',
      'link.target_id',
      'fact.target_id',
    )
    .join(
      'readiness_services as service',
      'service.service_id',
      'link.service_id',
    )
    .where('link.provider', span.provider)
    .where('fact.expires_at', '>', span.after)
    .where('fact.expires_at', '<=', span.until)
    .whereRaw("(fact.entity_ref = '' or fact.entity_ref = service.entity_ref)")
    .whereNull('service.retired_at')
    .distinct('service.entity_ref')
    .pluck('service.entity_ref');
}
