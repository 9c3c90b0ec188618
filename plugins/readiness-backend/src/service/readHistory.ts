// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { History } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { listHistory } from '../database/operations/read/listHistory';
import type { AssessmentRow } from '../database/tables';
import { fingerprint, readCursor, writeCursor } from './request/cursor';

/** One page of what changed about a service, newest first. @internal */
export async function readHistory(options: {
  knex: Knex;
  row: AssessmentRow;
  cursor?: string;
  limit?: number;
}): Promise<History> {
  const { knex, row, cursor, limit = 50 } = options;
  const query = fingerprint(['history', row.assessment_id]);
  const position =
    cursor && readCursor(cursor, query, [{ kind: 'time' }]).position[0];
  const { items, next } = await listHistory({
    knex,
    assessmentId: row.assessment_id,
    limit,
    before: position ? Number(position) : undefined,
  });
  return {
    items,
    ...(next !== undefined && {
      nextCursor: writeCursor({
        query,
        direction: 'next',
        position: [next],
        total: 0,
      }),
    }),
  };
}
