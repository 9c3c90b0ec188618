// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

/** What `toTargetState` reads, a row for each service that a target has; which ones is for the caller to say. @internal */
export function selectTargets(knex: Knex): Knex.QueryBuilder {
  return knex('readiness_assessment_targets as link')
    .join(
      'readiness_assessments as assessment',
      'assessment.assessment_id',
      'link.assessment_id',
    )
    .leftJoin(
      'readiness_targets as target',
      'target.target_id',
      'link.target_id',
    )
    .select(
      'link.target_id',
      'link.provider',
      'link.target',
      'target.state',
      'target.services_hash',
      'target.last_at',
      'target.not_before',
      'target.wanted_at',
      'target.leased_until',
      'target.failures',
      'target.stops',
      'target.error',
    );
}
