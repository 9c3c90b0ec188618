// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dayOf, type WaiverChange } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { loadWaiversById } from '../database/operations/waivers/loadWaivers';
import type { WaiverRow } from '../database/waiverTables';

const ENDS: Partial<Record<WaiverRow['state'], WaiverChange['action']>> = {
  revoked: 'revoked',
  expired: 'expired',
  notNeeded: 'notNeeded',
};

/**
 * What was decided since an evaluation: the waivers that have come into force, and those that have ended.
 * @param before - ids of those that were in force then
 * @internal
 */
export async function changesOfWaivers(
  knex: Knex,
  before: string[] = [],
  present: WaiverRow[],
): Promise<WaiverChange[]> {
  const isPresent = new Set(present.map(({ waiver_id: id }) => id));
  const ended = before.filter(id => !isPresent.has(id));
  const rows = ended.length > 0 ? await loadWaiversById(knex, ended) : [];
  return [
    ...present
      .filter(({ waiver_id: id }) => !before.includes(id))
      .map(row => changeOf(row, 'granted', row.decided_by)),
    ...rows.flatMap(row => {
      const action = ENDS[row.state];
      return action ? changeOf(row, action, row.ended_by) : [];
    }),
  ];
}

function changeOf(
  row: WaiverRow,
  action: WaiverChange['action'],
  by: string | null,
): WaiverChange {
  return {
    id: row.waiver_id,
    check: row.check_id,
    action,
    ...(by !== null && { by }),
    until: dayOf(Number(row.expires_at)),
  };
}
