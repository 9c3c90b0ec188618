// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { DecisionRow, WaiverRow } from '../../waiverTables';

/** What is written down of a decision besides what the waiver says itself. @internal */
export type DecisionNote = Pick<
  DecisionRow,
  'action' | 'by' | 'comment' | 'basis'
>;

/**
 * Adds a request with its first entry of the record.
 * @param tx - in which the caller may do more, or undo this
 * @returns false if one is open for the same check already, or the caller's request id is known
 * @internal
 */
export async function insertWaiver(
  tx: Knex.Transaction,
  waiver: WaiverRow,
  note: DecisionNote,
): Promise<boolean> {
  const inserted = await tx('readiness_waivers')
    .insert(waiver)
    // Whichever of the two unique indexes refuses it.
    .onConflict()
    .ignore()
    .returning('waiver_id');
  if (inserted.length === 0) {
    return false;
  }
  await appendDecision(tx, waiver, {
    ...note,
    at: Number(waiver.requested_at),
    from: null,
  });
  return true;
}

/** Adds an entry to the record of a waiver, as it is after the decision. @internal */
export async function appendDecision(
  tx: Knex.Transaction,
  waiver: WaiverRow,
  options: DecisionNote & { at: number; from: WaiverRow['state'] | null },
): Promise<void> {
  const { action, by, comment, basis, at, from } = options;
  await tx('readiness_decisions').insert({
    waiver_id: waiver.waiver_id,
    entity_ref: waiver.entity_ref,
    at,
    action,
    by,
    from_state: from,
    to_state: waiver.state,
    expires_at: waiver.expires_at,
    comment,
    basis,
  });
}
