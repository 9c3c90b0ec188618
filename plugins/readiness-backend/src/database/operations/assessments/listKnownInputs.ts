// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import { chunked } from '../chunked';

/** Those of some refs that an evaluation has read, whether they were there or not. @internal */
export async function listKnownInputs(
  knex: Knex,
  entityRefs: string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const refs of chunked(entityRefs)) {
    const some = await knex('readiness_inputs')
      .whereIn('source_ref', refs)
      .distinct('source_ref')
      .pluck('source_ref');
    for (const ref of some) {
      found.push(ref);
    }
  }
  return found;
}
