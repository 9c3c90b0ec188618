// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { storable } from '../../rows/storable';
import type { TargetState } from '../../factTypes';

const WORDS_LENGTH = 500;
/** No lease lasts longer; one that does was taken under a wrong clock. @internal */
export const LONGEST_LEASE_MS = 24 * 60 * 60_000;

/** A row of `readiness_targets` as knex gives it; PostgreSQL gives bigint columns as strings. @internal */
export interface TargetRow {
  target_id: string;
  provider: string;
  target: string;
  state: string | null;
  services_hash: string | null;
  /** 0 before the first collection has come to its end. */
  last_at: number | string;
  not_before: number | string | null;
  wanted_at: number | string | null;
  leased_until: number | string | null;
  failures: number;
  /** See `TargetState`. While it is leased, one more. */
  stops: number;
  error: string | null;
}

/** @internal */
export function toTargetRow(target: TargetState): Omit<TargetRow, 'wanted_at'> {
  const { error } = target;
  return {
    target_id: target.targetId,
    provider: target.provider,
    target: target.target,
    state: target.state?.replaceAll('\u0000', '') ?? null,
    services_hash: target.servicesHash ?? null,
    last_at: target.lastAt ?? 0,
    not_before: target.notBefore ?? null,
    // What is written about a collection ends its lease.
    leased_until: null,
    failures: target.failures,
    stops: target.stops,
    error: error === undefined ? null : storable(error, WORDS_LENGTH),
  };
}

/** Also of a target without a row of its own: it has not been collected yet. @internal */
export function toTargetState(
  row: Pick<TargetRow, 'target_id' | 'provider' | 'target'> & {
    [Key in Exclude<keyof TargetRow, 'target_id' | 'provider' | 'target'>]:
      | TargetRow[Key]
      | null;
  },
): TargetState {
  return {
    targetId: row.target_id,
    provider: row.provider,
    target: row.target,
    ...(row.state !== null && { state: row.state }),
    ...(row.services_hash !== null && { servicesHash: row.services_hash }),
    ...(Number(row.last_at) > 0 && { lastAt: Number(row.last_at) }),
    ...(row.wanted_at !== null && { wantedAt: Number(row.wanted_at) }),
    ...(row.not_before !== null && { notBefore: Number(row.not_before) }),
    ...(row.leased_until !== null && {
      leasedUntil: Number(row.leased_until),
    }),
    failures: row.failures ?? 0,
    stops: row.stops ?? 0,
    ...(row.error !== null && { error: row.error }),
  };
}
