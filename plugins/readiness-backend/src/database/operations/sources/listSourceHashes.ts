// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { SourceRow } from '../../tables';

/** Hashes of all related entities, by ref. @internal */
export async function listSourceHashes(
  knex: Knex,
): Promise<Map<string, string>> {
  const rows = await knex<SourceRow>('readiness_sources').select(
    'entity_ref',
    'source_hash',
  );
  return new Map(rows.map(row => [row.entity_ref, row.source_hash]));
}
