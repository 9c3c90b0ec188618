// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HistoryEntry } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import type { ChangeRow } from '../../tables';

/** @internal */
export interface HistoryPage {
  items: HistoryEntry[];
  /** Where the next page begins; absent on the last. */
  next?: number;
}

/**
 * What changed about one service, newest first.
 * @internal
 */
export async function listHistory(options: {
  knex: Knex;
  assessmentId: number;
  limit: number;
  /** Only what came before this change. */
  before?: number;
}): Promise<HistoryPage> {
  const { knex, assessmentId, limit, before } = options;
  const builder = knex<ChangeRow>('readiness_changes')
    .where('assessment_id', assessmentId)
    .orderBy('change_id', 'desc')
    .limit(limit + 1);
  if (before !== undefined) {
    builder.where('change_id', '<', before);
  }
  const rows: ChangeRow[] = await builder;
  const page = rows.slice(0, limit);
  return {
    items: page.map(row => ({
      at: new Date(Number(row.at)).toISOString(),
      type: row.type,
      ...(row.check_id !== null && { check: row.check_id }),
      ...(row.from_value !== null && { from: row.from_value }),
      ...(row.to_value !== null && { to: row.to_value }),
      ...(row.causes && { causes: JSON.parse(row.causes) }),
    })),
    ...(rows.length > limit && {
      next: Number(page[page.length - 1].change_id),
    }),
  };
}
