// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ServiceFact } from '../../factTypes';
import { chunked } from '../chunked';
import { type FactRow, toStoredFact } from './factRows';

/** The facts of services, by their refs; those about other services of a shared target are left out. @internal */
export async function loadServiceFacts(
  knex: Knex,
  entityRefs: string[],
): Promise<Map<string, ServiceFact[]>> {
  const found = new Map<string, ServiceFact[]>();
  for (const refs of chunked(entityRefs)) {
    const rows: (FactRow & { target: string; service_ref: string })[] =
      await knex('readiness_services as service')
        .join(
          'readiness_target_services as target',
          'target.service_id',
          'service.service_id',
        )
        .join('readiness_facts as fact', 'fact.target_id', 'target.target_id')
        .whereIn('service.entity_ref', refs)
        .whereRaw(
          "(fact.entity_ref = '' or fact.entity_ref = service.entity_ref)",
        )
        .orderBy(['fact.fact', 'fact.entity_ref'])
        .select('fact.*', 'target.target', 'service.entity_ref as service_ref');
    for (const { target, service_ref: ref, ...row } of rows) {
      const facts = found.get(ref) ?? [];
      found.set(ref, facts);
      facts.push({ ...toStoredFact(row), target });
    }
  }
  return found;
}
