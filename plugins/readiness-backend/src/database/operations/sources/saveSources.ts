// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { SourceWrite } from '../../types';
import { chunked } from '../chunked';

/** Writes related entities, whether they were there or not. @internal */
export async function saveSources(
  knex: Knex,
  sources: SourceWrite[],
): Promise<void> {
  for (const portion of chunked(sources)) {
    await knex('readiness_sources')
      .insert(
        portion.map(({ entityRef, hash, entity }) => ({
          entity_ref: entityRef,
          source_hash: hash,
          entity: JSON.stringify(entity),
        })),
      )
      .onConflict('entity_ref')
      .merge();
  }
}
