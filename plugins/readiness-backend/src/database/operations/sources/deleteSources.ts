// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';

/** Forgets related entities that the catalog has lost. @internal */
export async function deleteSources(
  knex: Knex,
  entityRefs: string[],
): Promise<void> {
  for (const refs of chunked(entityRefs)) {
    await knex('readiness_sources').whereIn('entity_ref', refs).delete();
  }
}
