// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { storable } from '../../rows/storable';
import type { StoredFact } from '../../factTypes';

const URL_LENGTH = 2_000;
const WORDS_LENGTH = 500;

/** A row of `readiness_facts` as knex gives it; PostgreSQL gives bigint columns as strings. @internal */
export interface FactRow {
  target_id: string;
  fact: string;
  entity_ref: string;
  value: string | null;
  shown: string | null;
  cannot_tell: string | null;
  url: string | null;
  observed_at: number | string | null;
  expires_at: number | string | null;
  consecutive: number;
  previous: string | null;
  collected_at: number | string;
  error: string | null;
}

/** @internal */
export function toStoredFact(row: FactRow): StoredFact {
  return {
    targetId: row.target_id,
    fact: row.fact,
    entityRef: row.entity_ref,
    ...(row.observed_at !== null && {
      observed: {
        ...(row.value !== null && { value: row.value }),
        ...(row.shown !== null && { shown: row.shown }),
        ...(row.cannot_tell !== null && { cannotTell: row.cannot_tell }),
        ...(row.url !== null && { url: row.url }),
        observedAt: Number(row.observed_at),
        expiresAt: Number(row.expires_at),
        consecutive: row.consecutive,
      },
    }),
    // Rows of a version before the first release have one instead of a list.
    ...(row.previous !== null && {
      previous: [JSON.parse(row.previous)].flat(),
    }),
    collectedAt: Number(row.collected_at),
    ...(row.error !== null && { error: row.error }),
  };
}

/** @internal */
export function toFactRow(fact: StoredFact): FactRow {
  const { observed, previous, error } = fact;
  return {
    target_id: fact.targetId,
    fact: fact.fact,
    entity_ref: fact.entityRef,
    value: observed?.value ?? null,
    shown:
      observed?.shown === undefined
        ? null
        : storable(observed.shown, WORDS_LENGTH),
    cannot_tell:
      observed?.cannotTell === undefined
        ? null
        : storable(observed.cannotTell, WORDS_LENGTH),
    url:
      observed?.url === undefined ? null : storable(observed.url, URL_LENGTH),
    observed_at: observed?.observedAt ?? null,
    expires_at: observed?.expiresAt ?? null,
    consecutive: observed?.consecutive ?? 0,
    previous: previous ? JSON.stringify(previous) : null,
    collected_at: fact.collectedAt,
    error: error === undefined ? null : storable(error, WORDS_LENGTH),
  };
}
