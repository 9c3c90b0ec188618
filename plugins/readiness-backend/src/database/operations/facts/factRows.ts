// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { storable } from '../../rows/storable';
import type { StoredFact } from '../../../evidence/types';

const URL_LENGTH = 2_000;
const WORDS_LENGTH = 500;

/** A row of `readiness_facts` as knex gives it; PostgreSQL gives bigint columns as strings. @internal */
export interface FactRow {
  target_id: string;
  fact: string;
  entity_ref: string;
  value: string | null;
  cannot_tell: string | null;
  url: string | null;
  observed_at: number | string | null;
  expires_at: number | string | null;
  seen: number;
  previous: string | null;
  looked_at: number | string;
  error: string | null;
}

/** @internal */
export function toStoredFact(row: FactRow): StoredFact {
  return {
    targetId: row.target_id,
    fact: row.fact,
    entityRef: row.entity_ref,
    ...(row.observed_at !== null && {
      said: {
        ...(row.value !== null && { value: row.value }),
        ...(row.cannot_tell !== null && { cannotTell: row.cannot_tell }),
        ...(row.url !== null && { url: row.url }),
        observedAt: Number(row.observed_at),
        expiresAt: Number(row.expires_at),
        seen: row.seen,
      },
    }),
    // Rows of a version before the first release have one instead of a list.
    ...(row.previous !== null && {
      previous: [JSON.parse(row.previous)].flat(),
    }),
    lookedAt: Number(row.looked_at),
    ...(row.error !== null && { error: row.error }),
  };
}

/** @internal */
export function toFactRow(fact: StoredFact): FactRow {
  const { said, previous, error } = fact;
  return {
    target_id: fact.targetId,
    fact: fact.fact,
    entity_ref: fact.entityRef,
    value: said?.value ?? null,
    cannot_tell:
      said?.cannotTell === undefined
        ? null
        : storable(said.cannotTell, WORDS_LENGTH),
    url: said?.url === undefined ? null : storable(said.url, URL_LENGTH),
    observed_at: said?.observedAt ?? null,
    expires_at: said?.expiresAt ?? null,
    seen: said?.seen ?? 0,
    previous: previous ? JSON.stringify(previous) : null,
    looked_at: fact.lookedAt,
    error: error === undefined ? null : storable(error, WORDS_LENGTH),
  };
}
