// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ServiceRow } from '../../tables';
import type { ServiceState } from '../../types';
import { chunked } from '../chunked';

const COLUMNS = [
  'service_id',
  'entity_ref',
  'revision',
  'input_hash',
  'next_evaluation_at',
  'evaluated_at',
  'retired_at',
] as const;

/** What scoring compares, without the evaluations; of all services, or of those with these refs. @internal */
export async function listServiceStates(
  knex: Knex,
  entityRefs?: string[],
): Promise<Map<string, ServiceState>> {
  const found = new Map<string, ServiceState>();
  const add = (rows: Pick<ServiceRow, (typeof COLUMNS)[number]>[]) => {
    for (const row of rows) {
      found.set(row.entity_ref, {
        serviceId: row.service_id,
        revision: row.revision,
        inputHash: row.input_hash,
        nextEvaluationAt:
          row.next_evaluation_at === null
            ? undefined
            : Number(row.next_evaluation_at),
        evaluatedAt: Number(row.evaluated_at),
        isRetired: row.retired_at !== null,
      });
    }
  };
  const table = () =>
    knex<ServiceRow>('readiness_services').select(
      // eslint-disable-next-line no-restricted-syntax -- a constant of this file
      ...COLUMNS,
    );
  if (!entityRefs) {
    add(await table());
  } else {
    for (const refs of chunked(entityRefs)) {
      add(await table().whereIn('entity_ref', refs));
    }
  }
  return found;
}
