// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { TargetState } from '../../../evidence/types';
import { toTargetState } from './targetRows';

/** What is looked at for one service, and how that went the last time; one entry a provider. @internal */
export async function listLooks(
  knex: Knex,
  entityRef: string,
): Promise<TargetState[]> {
  const rows = await knex('readiness_target_services as link')
    .join(
      'readiness_services as service',
      'service.service_id',
      'link.service_id',
    )
    .leftJoin(
      'readiness_targets as target',
      'target.target_id',
      'link.target_id',
    )
    .where('service.entity_ref', entityRef)
    .orderBy('link.provider')
    .select(
      'link.target_id',
      'link.provider',
      'link.target',
      'target.state',
      'target.subjects_hash',
      'target.last_at',
      'target.not_before',
      'target.wanted_at',
      'target.failures',
      'target.error',
    );
  return rows.map(toTargetState);
}
