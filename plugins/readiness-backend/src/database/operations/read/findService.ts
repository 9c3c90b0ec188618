// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ServiceRow } from '../../tables';

/** The row of one service that is not retired. @internal */
export async function findService(options: {
  knex: Knex;
  /** Lower case. */
  entityRef: string;
}): Promise<ServiceRow | undefined> {
  const { knex, entityRef } = options;
  return knex<ServiceRow>('readiness_services')
    .where('entity_ref', entityRef)
    .whereNull('retired_at')
    .first();
}
