// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';
import type { ChildRows } from '../../rows/childRows';
import { chunked } from '../chunked';

/** The columns that tell the rows of one service apart. */
const KEYS: Record<keyof ChildRows, string[]> = {
  readiness_evaluations: [],
  readiness_checks: ['check_id'],
  readiness_answers: ['check_id', 'value'],
  readiness_verifiable_answers: ['check_id'],
  readiness_data_classes: ['data_class'],
  readiness_findings: ['position'],
  readiness_inputs: ['source_ref'],
  readiness_assessment_targets: ['provider'],
};

type Row = Record<string, unknown>;

/**
 * Makes the rows of some services in one table what they should be, and touches only those that differ.
 * @param isNew - services without rows, which need not be read
 * @internal
 */
export async function syncChildRows(
  tx: Knex.Transaction,
  table: keyof ChildRows,
  wanted: { assessmentId: number; isNew: boolean; rows: object[] }[],
): Promise<void> {
  const keys = KEYS[table];
  const keyOf = (row: Row) =>
    JSON.stringify([row.assessment_id, ...keys.map(key => row[key])]);

  const present = new Map<string, Row>();
  const known = wanted.filter(({ isNew }) => !isNew);
  for (const portion of chunked(
    known.map(({ assessmentId }) => assessmentId),
  )) {
    for (const row of await tx(table).whereIn('assessment_id', portion)) {
      present.set(keyOf(row), row);
    }
  }

  const added: Row[] = [];
  for (const { assessmentId, rows } of wanted) {
    for (const columns of rows) {
      const row: Row = { assessment_id: assessmentId, ...columns };
      const key = keyOf(row);
      const old = present.get(key);
      if (!old) {
        added.push(row);
      } else {
        present.delete(key);
        if (differs(old, row)) {
          await tx(table)
            .where(pick(row, ['assessment_id', ...keys]))
            .update(row);
        }
      }
    }
  }
  for (const row of present.values()) {
    await tx(table)
      .where(pick(row, ['assessment_id', ...keys]))
      .delete();
  }
  for (const portion of chunked(added)) {
    await tx(table).insert(portion);
  }
}

/** SQLite gives booleans as numbers. */
function differs(old: Row, row: Row): boolean {
  return Object.entries(row).some(([column, value]) =>
    typeof value === 'boolean'
      ? Boolean(old[column]) !== value
      : old[column] !== value,
  );
}

function pick(row: Row, columns: string[]): Row {
  return Object.fromEntries(columns.map(column => [column, row[column]]));
}
