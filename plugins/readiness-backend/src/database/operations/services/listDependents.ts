// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';

/** Refs of services that looked at one of these neighbours when they were scored. @internal */
export async function listDependents(
  knex: Knex,
  sourceRefs: string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const refs of chunked(sourceRefs)) {
    const rows: string[] = await knex('readiness_inputs')
      .join(
        'readiness_services',
        'readiness_services.service_id',
        'readiness_inputs.service_id',
      )
      .whereIn('readiness_inputs.source_ref', refs)
      .whereNull('readiness_services.retired_at')
      .distinct('readiness_services.entity_ref')
      .pluck('readiness_services.entity_ref');
    for (const ref of rows) {
      found.add(ref);
    }
  }
  return [...found];
}
