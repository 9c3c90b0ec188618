// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { WaiverRow } from '../../waiverTables';
import { appendDecision, type DecisionNote } from './insertWaiver';

/**
 * Changes a waiver that nobody has decided on since it was read, and writes that down.
 * @param before - as it was read; its version guards the change
 * @returns it as it is now; undefined if somebody else was first, and then nothing is written
 * @internal
 */
export async function changeWaiver(
  tx: Knex.Transaction,
  before: Pick<WaiverRow, 'waiver_id' | 'version' | 'state'>,
  changes: Partial<WaiverRow>,
  note: DecisionNote & { at: number },
): Promise<WaiverRow | undefined> {
  const { waiver_id, version, state } = before;
  const [after]: WaiverRow[] = await tx('readiness_waivers')
    .where({ waiver_id, version })
    .update({
      ...changes,
      comment: note.comment,
      changed_at: note.at,
      version: version + 1,
    })
    .returning('*');
  if (after) {
    await appendDecision(tx, after, { ...note, from: state });
  }
  return after;
}
