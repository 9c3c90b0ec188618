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
      'readiness_assessment_targets as link',
      'link.target_id',
      'fact.target_id',
    )
    .join(
      'readiness_assessments as assessment',
      'assessment.assessment_id',
      'link.assessment_id',
    )
    .where('link.provider', span.provider)
    .where('fact.expires_at', '>', span.after)
    .where('fact.expires_at', '<=', span.until)
    .whereRaw(
      "(fact.entity_ref = '' or fact.entity_ref = assessment.entity_ref)",
    )
    .whereNull('assessment.retired_at')
    .distinct('assessment.entity_ref')
    .pluck('assessment.entity_ref');
}
