// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { DecisionRow, WaiverRow } from '../../waiverTables';
import { filterWaivers, type WaiverQuery, withService } from './WaiverQuery';

/** An entry of the record with what it is about. @internal */
export type WaiverDecisionRow = DecisionRow &
  Pick<WaiverRow, 'checklist_id' | 'check_id' | 'section_id'> & {
    owner: string | null;
  };

/** The record of one waiver, oldest first. @internal */
export async function loadDecisions(
  knex: Knex,
  waiverId: string,
): Promise<DecisionRow[]> {
  return knex<DecisionRow>('readiness_decisions')
    .where('waiver_id', waiverId)
    .orderBy('decision_id');
}

/** One page of the record, newest first. @internal */
export async function listDecisions(options: {
  knex: Knex;
  query: WaiverQuery;
  by?: string[];
  limit: number;
  /** Id of the last one of the page before. */
  before?: number;
}): Promise<{ rows: WaiverDecisionRow[]; next?: number }> {
  const { knex, query, by, limit, before } = options;
  const builder = filterWaivers(
    withService(
      knex('readiness_decisions as decision').join(
        'readiness_waivers as waiver',
        'waiver.waiver_id',
        'decision.waiver_id',
      ),
    ),
    query,
  );
  if (by) {
    builder.whereIn('decision.by', by);
  }
  if (before !== undefined) {
    builder.where('decision.decision_id', '<', before);
  }
  const rows: WaiverDecisionRow[] = await builder
    .orderBy('decision.decision_id', 'desc')
    .limit(limit + 1)
    .select(
      'decision.*',
      'waiver.checklist_id',
      'waiver.check_id',
      'waiver.section_id',
      'service.owner',
    );
  const page = rows.slice(0, limit);
  return {
    rows: page,
    ...(rows.length > limit && { next: Number(page.at(-1)!.decision_id) }),
  };
}
