// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { EvaluatedServiceRow } from '../../tables';

/** The row of one service that is not retired. @internal */
export async function findService(options: {
  knex: Knex;
  /** Lower case. */
  entityRef: string;
}): Promise<EvaluatedServiceRow | undefined> {
  const { knex, entityRef } = options;
  return knex('readiness_services')
    .join(
      'readiness_evaluations',
      'readiness_evaluations.service_id',
      'readiness_services.service_id',
    )
    .where('entity_ref', entityRef)
    .whereNull('retired_at')
    .first('readiness_services.*', 'readiness_evaluations.evaluation');
}
