// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { storable } from '../../rows/storable';
import type { TargetState } from '../../../evidence/types';

const WORDS_LENGTH = 500;

/** A row of `readiness_targets` as knex gives it; PostgreSQL gives bigint columns as strings. @internal */
export interface TargetRow {
  target_id: string;
  provider: string;
  target: string;
  state: string | null;
  subjects_hash: string | null;
  last_at: number | string;
  not_before: number | string | null;
  failures: number;
  error: string | null;
}

/** @internal */
export function toTargetRow(target: TargetState): TargetRow {
  const { error } = target;
  return {
    target_id: target.targetId,
    provider: target.provider,
    target: target.target,
    state: target.state?.replaceAll('\u0000', '') ?? null,
    subjects_hash: target.subjectsHash ?? null,
    last_at: target.lastAt ?? 0,
    not_before: target.notBefore ?? null,
    failures: target.failures,
    error: error === undefined ? null : storable(error, WORDS_LENGTH),
  };
}

/** Also of a target without a row of its own: it has not been looked at yet. @internal */
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
    ...(row.subjects_hash !== null && { subjectsHash: row.subjects_hash }),
    ...(row.last_at !== null && { lastAt: Number(row.last_at) }),
    ...(row.not_before !== null && { notBefore: Number(row.not_before) }),
    failures: row.failures ?? 0,
    ...(row.error !== null && { error: row.error }),
  };
}
